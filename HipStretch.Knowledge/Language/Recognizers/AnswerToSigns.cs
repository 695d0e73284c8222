using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>How a yes or a no and what is said of the signs that were asked for go together.</summary>
internal sealed class AnswerToSigns(IReadOnlyDictionary<FactId, Fact> facts)
{
    /// <summary>
    /// A bare word answers for the signs that were asked for: "no" for all of them, "yes" and "not sure" where one was asked for, and so does "all of them". A message
    /// that names one of them speaks for itself.
    /// </summary>
    public FlagsFound Complete(FlagsFound signs, LanguageContext context, Answer? said, bool isAll)
    {
        var asked = context.Asked;
        return context.Expects != Expectation.RedFlags || said is null || asked.Any(fact => IsNamed(signs, fact)) ? signs : (said, asked) switch
        {
            (Answer.No, _) => signs with { Absent = [.. signs.Absent, .. asked] },
            (Answer.Yes, [var one]) when TakesYes(one) => signs with { Present = With(signs.Present, [one]) },
            (Answer.Yes, _) when isAll => signs with { Present = With(signs.Present, [.. asked.Where(TakesYes)]) },
            (Answer.Unsure, [var one]) => signs with { Unsure = [.. signs.Unsure, one] },
            _ => signs,
        };
    }

    /// <summary>
    /// What is said of the signs that were asked for outweighs the word before it: "no I can't pee" is a yes, and "no fever" alone does not
    /// answer for the others.
    /// </summary>
    public static Answer? Answered(Answer? said, LanguageContext context, FlagsFound signs) =>
        context.Asked.Any(signs.Present.ContainsKey) ? Answer.Yes
        : context.Asked.Any(signs.Unsure.Contains) && said is not Answer.Yes ? Answer.Unsure
        : !context.Asked.Any(signs.Absent.Contains) ? said
        : context.Asked.All(signs.Absent.Contains) ? said ?? Answer.No
        : said is Answer.No ? null
        : said;

    /// <summary>Some of the signs that were asked for said to be so, others not.</summary>
    public FlagsFound Said(FlagsFound signs, IEnumerable<FactId> yes, IEnumerable<FactId> no) =>
        signs with { Present = With(signs.Present, yes.Where(TakesYes)), Absent = [.. signs.Absent.Union(no)] };

    private static Dictionary<FactId, FactValue> With(IReadOnlyDictionary<FactId, FactValue> present, IEnumerable<FactId> facts)
    {
        var all = new Dictionary<FactId, FactValue>(present);
        foreach (var fact in facts)
        {
            all[fact] = FactValue.Yes;
        }

        return all;
    }

    /// <summary>Whether the message speaks of a sign itself.</summary>
    public static bool IsNamed(FlagsFound signs, FactId fact) =>
        signs.Present.ContainsKey(fact) || signs.Absent.Contains(fact) || signs.Unsure.Contains(fact);

    private bool TakesYes(FactId fact) => facts.TryGetValue(fact, out var known) && known.Read(FactValue.Yes.ToString()) is not null;
}
