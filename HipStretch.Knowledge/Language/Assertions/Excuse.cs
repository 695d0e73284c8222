using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>
/// How far words that make a sign harmless reach ("years ago", "after sitting on the loo"). Only close behind the sign do they undo it;
/// elsewhere they may belong to something else ("my back has been bad for years, can't pee"), and a word for now undoes them.
/// </summary>
internal static class Excuse
{
    private const int Close = 2;

    /// <summary>What an excuse makes of a sign; null where it does not reach it.</summary>
    public static Assertion? Of(Cues cues, Mention excuse, Mention sign)
    {
        if (excuse.Overlaps(sign))
        {
            return Assertion.Unclaimed;
        }

        if (excuse.First < cues.ClauseStart(sign) || excuse.Last >= cues.ClauseEnd(sign) || IsNow(cues, sign, excuse))
        {
            return null;
        }

        var isBehind = excuse.First > sign.Last;
        var hasComma = isBehind ? HasComma(cues, sign.Last, excuse.First) : HasComma(cues, excuse.Last, sign.First);
        return (isBehind, hasComma) switch
        {
            (false, true) => null,
            (true, false) when excuse.First - sign.Last - 1 <= Close => Assertion.Unclaimed,
            _ => Assertion.Unsure,
        };
    }

    /// <summary>"Slimming world, lost a stone": an excuse before a comma that is about no time leaves it open; null where there is none.</summary>
    public static Assertion? Earlier(Cues cues, Mention excuse, Mention sign) =>
        excuse.Last < sign.First && excuse.First >= cues.ClauseStart(sign) && !IsNow(cues, sign, excuse)
        && !Enumerable.Range(excuse.First, excuse.Length).Any(place => cues.Message.At(place) is "year" or "decade" or "ago" or "always")
            ? Assertion.Unsure
            : null;

    /// <summary>A word for now undoes an excuse, except the day of it: "sore from squats yesterday".</summary>
    private static bool IsNow(Cues cues, Mention sign, Mention excuse) =>
        cues.Of("recent").Any(recent => !recent.Overlaps(sign)
            && !(recent.First == excuse.Last + 1 && cues.Message.At(recent.First) is "yesterday" or "last" or "this")
            && recent.First >= cues.ClauseStart(sign) && recent.Last < cues.ClauseEnd(sign)
            && !HasComma(cues, Math.Min(recent.Last, sign.Last), Math.Max(recent.First, sign.First)));

    private static bool HasComma(Cues cues, int after, int before) =>
        Enumerable.Range(after + 1, Math.Max(before - after - 1, 0)).Any(place => cues.Message.At(place) is ",");
}
