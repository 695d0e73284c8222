using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>Signs that are only imagined or asked about: "what if I couldn't pee", "can a bad back make you numb down there"; not "he asked if I was numb and I said yes".</summary>
internal static class Hypothesis
{
    private const int Reach = 8;
    private const int ReachOfIf = 2;

    /// <summary>Null where the sign is claimed.</summary>
    public static Assertion? Of(Cues cues, Mention sign)
    {
        if (cues.Of("confirmed").Any(yes => yes.First > sign.Last && yes.First < cues.Message.SentenceEnd(sign.Last)))
        {
            return null;
        }

        if (cues.Before("hypothetical", sign, Reach).Any() || cues.Before("if", sign, ReachOfIf).Any())
        {
            return Assertion.Unclaimed;
        }

        var start = cues.Message.SentenceStart(sign.First);
        var isPersonal = cues.Of("self").Any(cue => cue.First >= start && cue.First < cues.Message.SentenceEnd(sign.Last));
        return isPersonal || sign.First == start ? null
            : cues.Of("general-question").Any(cue => cue.First == start) ? Assertion.Unclaimed
            : cues.Of("likely-question").Any(cue => cue.First == start) ? Assertion.Unsure
            : null;
    }
}
