using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// The concepts of the families of flags: a fact that is so, <c>bladder</c>, a fact's value, <c>trauma=major</c>, or several facts at once,
/// <c>leg-weakness+both-legs</c>.
/// </summary>
internal static class FlagConcept
{
    /// <summary>The concepts that one of several facts stands for.</summary>
    public static string[] Parts(string concept) => concept.Split('+');

    /// <summary>One mention for each fact that was mentioned.</summary>
    public static IEnumerable<Mention> Each(IReadOnlyList<Mention> mentions) =>
        mentions.SelectMany(mention => Parts(mention.Concept).Select(part => mention with { Concept = part }));

    /// <exception cref="FormatException">It names no fact.</exception>
    public static (FactId Fact, FactValue Value) Parse(string concept) => concept.Split('=') switch
    {
        [var fact] => (FactId.Parse(fact), FactValue.Yes),
        [var fact, var value] => (FactId.Parse(fact), new FactValue.Said(value)),
        _ => throw new FormatException($"'{concept}' is neither a fact nor a fact's value."),
    };
}
