using System.Diagnostics.CodeAnalysis;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Topics;

/// <summary>Names something that a person can ask about, such as <c>selfcare.heat-ice</c> (CONTRACTS: topics).</summary>
public readonly record struct TopicId : IParsable<TopicId>
{
    private readonly string? value;

    private TopicId(string value) => this.value = value;

    /// <summary>Reads an id; throws <see cref="FormatException"/> where the text is not one.</summary>
    public static TopicId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is not a TopicId: {Kebab.Rule}.");

    /// <summary>Reads an id without throwing; false where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TopicId result)
    {
        result = Kebab.IsId(s) ? new(s) : default;
        return result.value is not null;
    }

    /// <summary>The id as content files and entities write it.</summary>
    public override string ToString() => value ?? "";
}
