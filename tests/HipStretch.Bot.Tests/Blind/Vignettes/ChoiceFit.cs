using HipStretch.Knowledge;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>How well an offered answer fits what is so of a person.</summary>
internal sealed class ChoiceFit(KnowledgeBase knowledge, Facts facts)
{
    private const double Wrong = -2;

    /// <summary>Places that a person would take for one another where their own is not offered.</summary>
    private static readonly (string So, string Offered)[] Near = [("foot", "below-knee"), ("groin", "thigh-back")];

    /// <summary>The choice that fits best; of equals the first.</summary>
    /// <param name="choices">Choices by the facts that they tell.</param>
    public int Best(IReadOnlyList<IReadOnlyDictionary<FactId, string>> choices) =>
        Enumerable.Range(0, choices.Count).MaxBy(at => choices[at].Sum(told => Fit(told.Key, told.Value)));

    private double Fit(FactId fact, string told) => facts[fact] switch
    {
        null => told is "no" or "none" or "0" ? 1 : Wrong,
        FactValue.Number so when knowledge.Facts[fact].Read(told) is FactValue.Number number => 1 - Math.Abs(Math.Log(Positive(so) / Positive(number))),
        FactValue.Number => told == "yes" ? 1 : Wrong,
        FactValue.Several { Words: var words } => words.Contains(told) ? 2 - (0.1 * words.ToList().IndexOf(told)) : Wrong,
        FactValue.Said { Word: var so } when so == told => 1,
        FactValue.Said { Word: "yes" } when told == "unsure" => 0.25, // not denied, and told apart later
        FactValue.Said { Word: var so } when Near.Contains((so, told)) => 0.5,
        _ => Wrong,
    };

    private static double Positive(FactValue.Number number) => Math.Max(number.Amount, 0.5);
}
