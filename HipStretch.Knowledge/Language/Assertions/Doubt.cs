using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Hedges on a sign: "maybe a fever", "fever? not sure"; "a bit numb" is numb.</summary>
internal static class Doubt
{
    private const int Reach = 5;
    private const int ReachBack = 5;

    public static bool Hedges(Cues cues, Mention sign) =>
        cues.Before("hedge", sign, Reach).Any(hedge => Enumerable.Range(hedge.Last + 1, sign.First - hedge.Last - 1).All(cues.IsSeeThrough))
        || cues.Of("hedge").Any(hedge => hedge.First > sign.First && hedge.First <= sign.Last)
        || cues.Of("hedge").Any(hedge => hedge.First > sign.Last && Follows(cues, sign, hedge));

    /// <summary>
    /// Nothing but marks and see-through words stands between, and the hedge opens no clause of its own.
    /// </summary>
    private static bool Follows(Cues cues, Mention sign, Mention hedge) =>
        hedge.First - sign.Last - 1 <= ReachBack
        && Enumerable.Range(sign.Last + 1, hedge.First - sign.Last - 1)
            .All(place => cues.Message.At(place) is "?" or ":" or "," || cues.IsSeeThrough(place))
        && cues.Message.IsMark(hedge.Last + 1);
}
