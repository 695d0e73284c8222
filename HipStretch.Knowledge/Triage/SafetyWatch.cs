using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Triage;

/// <summary>Listens for signs in what a person says by the way, whatever is being talked about. Pure.</summary>
public sealed class SafetyWatch(KnowledgeBase knowledge)
{
    /// <summary>What a message's signs make of an interview, and whether they must be dealt with at once.</summary>
    /// <param name="before">What was known.</param>
    /// <param name="flags">The signs that the message mentions.</param>
    /// <param name="asked">The facts that the open question asks for: a doubt about these is for that question, and so is a yes to a tick list.</param>
    public SafetyNotice Hear(Interview before, FlagsFound flags, IReadOnlyCollection<FactId> asked)
    {
        var after = flags.Present.Aggregate(before with { Denied = before.Denied.Union(flags.Absent.Except(asked)) }, Raise);
        var doubted = flags.Unsure.Where(fact => !asked.Contains(fact) && IsInDoubt(after.Known, fact)).ToArray();
        after = doubted.Aggregate(after, AskDirectly);
        return new SafetyNotice(after, doubted.Length > 0 || (!AnswersAList(flags, asked) && IsStricter(before, after)));
    }

    /// <summary>Free text may only raise a sign: what would make the verdict milder is not taken from it.</summary>
    private Interview Raise(Interview interview, KeyValuePair<FactId, FactValue> sign)
    {
        var known = interview.Known.With(sign.Key, sign.Value);
        var (was, now) = (knowledge.Assess(interview.Known), knowledge.Assess(known));
        return now.Urgency >= was.Urgency && now.Stretch >= was.Stretch ? interview with { Known = known } : interview;
    }

    /// <summary>Whether the signs are what a tick list has just asked for: its reader takes them, and what was said of the rest too.</summary>
    private bool AnswersAList(FlagsFound flags, IReadOnlyCollection<FactId> asked) =>
        flags.Present.Keys.All(asked.Contains) && knowledge.Questions.All.Any(question => question.Items is not null && question.Facts.SequenceEqual(asked));

    /// <summary>A doubt reopens a no; it takes nothing away from a yes.</summary>
    private bool IsInDoubt(Facts known, FactId fact) =>
        knowledge.Rules.ForbidsStretchingAlone(fact) && known[fact] is null or FactValue.Said { Word: "no" or "none" };

    private Interview AskDirectly(Interview interview, FactId fact) =>
        knowledge.Questions.All.Any(question => question.Facts.Contains(fact) && question.IsRelevant(interview.Known))
            ? interview.AskAgain(fact, knowledge.Questions)
            : interview with { Known = interview.Known.With(fact, FactValue.Unsure) };

    /// <summary>
    /// More urgent than it was, from urgent on; and, once the safety check is complete, anything that changes which poses are wise: before
    /// that, it is weighed at the check's end.
    /// </summary>
    private bool IsStricter(Interview before, Interview after)
    {
        if (ReferenceEquals(before.Known, after.Known))
        {
            return false;
        }

        var (was, now) = (knowledge.Assess(before.Known), knowledge.Assess(after.Known));
        return (now.Interrupts && now.Urgency > was.Urgency)
            || (now.Stretch > was.Stretch && knowledge.Questions.IsComplete(before));
    }
}
