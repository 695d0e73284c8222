using System.Diagnostics.CodeAnalysis;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Triage;

/// <summary>Names something that is known of a person, such as <c>saddle-numbness</c>: its file under content/triage/facts.</summary>
public readonly record struct FactId : IParsable<FactId>
{
    private readonly string? value;

    private FactId(string value) => this.value = value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> where the text is not one.</summary>
    public static FactId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a FactId: {Kebab.Rule}.");

    /// <summary>Reads an id without throwing; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactId result)
    {
        result = Kebab.IsId(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>The id as content files and entities write it.</summary>
    public override string ToString() => value ?? "";
}
