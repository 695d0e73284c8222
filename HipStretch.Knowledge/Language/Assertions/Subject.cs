using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Whose sign it is: "my mum can't pee" is hers, "my wife says I can't pee" is mine.</summary>
internal static class Subject
{
    /// <summary>Whether it is the sign of a person who is named, "my husband", and not of a "she" or a "someone" whom all of it may be about.</summary>
    public static bool IsNamedPersons(Cues cues, Mention sign) =>
        IsSomebodyElse(cues, sign)
        && cues.Of("somebody-else").LastOrDefault(cue => cue.Last < sign.First) is { Concept: not null } other
        && cues.Message.At(other.First) is "my" or "our" or "the";

    public static bool IsSomebodyElse(Cues cues, Mention sign)
    {
        var from = Math.Max(cues.Message.SentenceStart(sign.First), cues.ClauseStart(sign));
        var other = cues.Of("somebody-else").LastOrDefault(cue => cue.Last >= from && cue.Last < sign.First);
        var self = cues.Of("self").LastOrDefault(cue => cue.First >= from && cue.First <= sign.Last);
        return other != default ? (self == default || self.First < other.First) && !IsCarried(cues, self, other, sign)
            : Possessor.IsAnothers(cues, sign, from) || (self == default && cues.Of("asking-for").Any(cue => cue.Last < sign.First));
    }

    /// <summary>"I was lifting mum and can't feel my foot": the other person is only in what the writer did.</summary>
    private static bool IsCarried(Cues cues, Mention self, Mention other, Mention sign) =>
        self.Concept is not null
        && cues.Of("carried").Any(deed => deed.First > self.Last && deed.Last < other.First)
        && Enumerable.Range(other.Last + 1, sign.First - other.Last - 1).Any(at => cues.Message.At(at) is "and" or "," or "then" or "when");
}
