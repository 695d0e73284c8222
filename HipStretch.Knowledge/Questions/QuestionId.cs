using System.Diagnostics.CodeAnalysis;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Questions;

/// <summary>Names something that we ask, such as <c>cauda-equina</c>: the name of its file under content/questions.</summary>
public readonly record struct QuestionId : IParsable<QuestionId>
{
    private readonly string? value;

    private QuestionId(string value) => this.value = value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> where the text is not one.</summary>
    public static QuestionId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a QuestionId: {Kebab.Rule}.");

    /// <summary>Reads an id without throwing; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuestionId result)
    {
        result = Kebab.IsId(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>The id as content files and entities write it.</summary>
    public override string ToString() => value ?? "";
}
