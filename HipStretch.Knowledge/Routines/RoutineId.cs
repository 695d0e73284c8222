using System.Diagnostics.CodeAnalysis;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Routines;

/// <summary>Names a routine template, such as <c>lower-back-strong-pain</c>: its file under content/routines.</summary>
public readonly record struct RoutineId : IParsable<RoutineId>
{
    private readonly string? value;

    private RoutineId(string value) => this.value = value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> where the text is not one.</summary>
    public static RoutineId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a RoutineId: {Kebab.Rule}.");

    /// <summary>Reads an id without throwing; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RoutineId result)
    {
        result = Kebab.IsId(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>The id as content files and entities write it.</summary>
    public override string ToString() => value ?? "";
}
