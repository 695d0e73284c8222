using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Signs that are over: "I had that years ago".</summary>
internal static class History
{
    /// <summary>Null where the sign is not said to be past.</summary>
    public static Assertion? Of(Cues cues, Mention sign) =>
        !IsOver(cues, sign) ? Excused(cues, sign)
        : Excused(cues, sign) is Assertion.Unclaimed || IsDated(cues, sign) ? Assertion.Unclaimed
        : Assertion.Unsure;

    private static Assertion? Excused(Cues cues, Mention sign) => cues.Of("historical")
        .Where(past => !past.Overlaps(sign))
        .Select(past => Excuse.Of(cues, past, sign))
        .FirstOrDefault(claim => claim is not null);

    /// <summary>"I had a temperature last week but it's gone": over at the moment, which is not the same as harmless.</summary>
    private static bool IsOver(Cues cues, Mention sign) => cues.Of("over").Any(over =>
        over.First > sign.Last && cues.Message.IsMark(over.Last + 1) && cues.Message.SentenceStart(over.First) == cues.Message.SentenceStart(sign.First)
        && !Enumerable.Range(sign.Last + 1, over.First - sign.Last - 1).Any(cues.IsSign));

    /// <summary>Whether it is told when it was, long before now: "last summer", "back in my thirties". "Now" and its like undo that.</summary>
    private static bool IsDated(Cues cues, Mention sign)
    {
        var (start, end) = (cues.Message.SentenceStart(sign.First), cues.Message.SentenceEnd(sign.Last));
        return Within("once").Concat(Within("historical")).Any(past => cues.Message.At(past.First - 1) is not "since") && !Within("recent").Any(recent => !Within("over").Any(over => over.Overlaps(recent)));

        IEnumerable<Mention> Within(string kind) => cues.Of(kind).Where(cue => cue.First >= start && cue.Last < end);
    }
}
