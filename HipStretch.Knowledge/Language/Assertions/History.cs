using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Signs that are over: "I had that years ago".</summary>
internal static class History
{
    /// <summary>Null where the sign is not said to be past.</summary>
    public static Assertion? Of(Cues cues, Mention sign) =>
        cues.Of("historical")
            .Where(past => !past.Overlaps(sign))
            .Select(past => Excuse.Of(cues, past, sign))
            .FirstOrDefault(claim => claim is not null)
        ?? (IsOver(cues, sign) ? Assertion.Unsure : null);

    /// <summary>"I had a temperature last week but it's gone": over at the moment, which is not the same as harmless.</summary>
    private static bool IsOver(Cues cues, Mention sign) =>
        cues.Of("over").Any(over => over.First == cues.ClauseEnd(sign) + 1 && cues.Message.IsMark(over.Last + 1));
}
