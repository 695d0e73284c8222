using System.Diagnostics.CodeAnalysis;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Causes;

/// <summary>Names an everyday cause, such as <c>muscle-strain</c>: the name of its file under content/causes.</summary>
public readonly record struct CauseId : IParsable<CauseId>
{
    private readonly string? value;

    private CauseId(string value) => this.value = value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> where the text is not one.</summary>
    public static CauseId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a CauseId: {Kebab.Rule}.");

    /// <summary>Reads an id without throwing; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CauseId result)
    {
        result = Kebab.IsId(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>The id as content files and entities write it.</summary>
    public override string ToString() => value ?? "";
}
