using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>The concepts of the families of flags: a fact that is so, <c>bladder</c>, or a fact's value, <c>trauma=major</c>.</summary>
internal static class FlagConcept
{
    /// <exception cref="FormatException">It names no fact.</exception>
    public static (FactId Fact, FactValue Value) Parse(string concept) => concept.Split('=') switch
    {
        [var fact] => (FactId.Parse(fact), FactValue.Yes),
        [var fact, var value] => (FactId.Parse(fact), new FactValue.Said(value)),
        _ => throw new FormatException($"'{concept}' is neither a fact nor a fact's value."),
    };
}
