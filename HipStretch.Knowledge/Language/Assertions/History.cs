using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Signs that are over: "I had that years ago". A word for now in the same clause makes it today's.</summary>
internal static class History
{
    public static bool IsPast(Cues cues, Mention sign)
    {
        var (first, end) = (FromComma(cues, sign), ToComma(cues, sign));
        return InClause("historical") && !InClause("recent");

        bool InClause(string kind) => cues.Of(kind).Any(cue => cue.First >= first && cue.Last < end && !cue.Overlaps(sign));
    }

    private static int FromComma(Cues cues, Mention sign)
    {
        var start = cues.ClauseStart(sign);
        var comma = sign.First;
        while (comma > start && cues.Message.At(comma - 1) is not ",")
        {
            comma--;
        }

        return comma;
    }

    private static int ToComma(Cues cues, Mention sign)
    {
        var end = cues.ClauseEnd(sign);
        var comma = sign.Last + 1;
        while (comma < end && cues.Message.At(comma) is not ",")
        {
            comma++;
        }

        return comma;
    }
}
