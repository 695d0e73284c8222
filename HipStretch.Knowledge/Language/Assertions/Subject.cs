using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Whose sign it is: "my mum can't pee" is hers, "my wife says I can't pee" is mine.</summary>
internal static class Subject
{
    public static bool IsSomebodyElse(Cues cues, Mention sign)
    {
        var from = Math.Max(cues.Message.SentenceStart(sign.First), cues.ClauseStart(sign));
        var other = cues.Of("somebody-else").LastOrDefault(cue => cue.First >= from && cue.Last < sign.First);
        var self = cues.Of("self").LastOrDefault(cue => cue.First >= from && cue.First <= sign.Last);
        return other != default ? self == default || self.First < other.First
            : self == default && cues.Of("asking-for").Any(cue => cue.Last < sign.First);
    }
}
