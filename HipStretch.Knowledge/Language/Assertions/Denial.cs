using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>
/// Signs said not to be so. Only a plain "no" in reach counts; one that reaches a sign across words that we do not know leaves it open, and
/// a sign that is itself a "can't" or a "no" is never undone by a "no" before it ("no fever can't pee").
/// </summary>
internal static class Denial
{
    private const int Reach = 8;
    private const int Gap = 4;

    /// <summary>Null where the sign is not denied.</summary>
    public static Assertion? Of(Cues cues, Mention sign)
    {
        if (IsAnsweredNo(cues, sign) || IsDeniedAfter(cues, sign))
        {
            return Assertion.Absent;
        }

        if (IsAnsweredYes(cues, sign))
        {
            return Assertion.Present;
        }

        if (IsNextDenied(cues, sign))
        {
            return IsTold(cues, sign) ? Assertion.Unsure : Assertion.Absent;
        }

        var cue = cues.Before("negation", sign, Reach).FirstOrDefault(no => !IsAnswer(cues, no) && !IsSpent(cues, no, sign));
        return cue == default || IsNegativeItself(cues, sign) || IsLossAfterNo(cues, cue, sign) ? null : Through(cues, cue, sign);
    }

    /// <summary>
    /// Whether a list of denials ends before a claim that all is well, which then stands for itself: "no numbness no weakness peeing fine".
    /// </summary>
    public static bool EndsBefore(Cues cues, Mention claim) =>
        !Doubt.Hedges(cues, claim)
        && cues.Before("negation", claim, Reach).FirstOrDefault() is { Concept: not null } no
        && Before(cues, claim) is var at && at > no.Last
        && (cues.Message.At(at) is "," or "and" || cues.IsSign(at) || cues.IsSymptom(at));

    /// <summary>The last word before a claim that says something: "no chest pain and I can breathe fine" has "and".</summary>
    private static int Before(Cues cues, Mention claim)
    {
        var at = claim.First - 1;
        while (at > 0 && cues.IsSeeThrough(at) && !cues.IsSign(at) && !cues.IsSymptom(at))
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether nothing but a "no" that answers on its own stands before a claim that all is well: "nope, waterworks fine".</summary>
    public static bool IsInterjected(Cues cues, Mention claim) =>
        cues.Before("negation", claim, Reach).FirstOrDefault() is { Concept: not null } no
        && cues.Message.At(no.First) is "no" or "nope" or "nah" or "naw"
        && cues.Message.SentenceStart(no.First) == no.First
        && Enumerable.Range(no.Last + 1, claim.First - no.Last - 1).All(at => cues.Message.IsMark(at) || cues.IsSeeThrough(at));

    /// <summary>Whether a "no" has a sign before it that it answers, so that it says nothing of the next: "fever no, weight loss yes".</summary>
    private static bool IsAnswer(Cues cues, Mention no) => cues.Signs.Any(sign => sign.Last < no.First && IsAnsweredNo(cues, sign) && Answers(cues, sign) == no.First);

    /// <summary>Whether a "no" is part of a sign before this one and reaches no further: "no feeling down there, incontinent".</summary>
    private static bool IsSpent(Cues cues, Mention no, Mention sign) =>
        cues.Signs.Any(other => other.First <= no.First && other.Last >= no.Last && other.Last < sign.First && IsNegativeItself(cues, other))
        && !Enumerable.Range(no.Last + 1, sign.First - no.Last - 1).Any(at => cues.Message.At(at) is "or" or "nor" or "and" or "," or "/");

    /// <summary>
    /// "The nurse asked about wetting myself. Never happened": the next sentence is a denial and nothing else. A single "never" or "nothing"
    /// is not enough, as it may tell how bad it is.
    /// </summary>
    private static bool IsNextDenied(Cues cues, Mention sign)
    {
        var end = cues.Message.SentenceEnd(sign.Last);
        return !IsNegativeItself(cues, sign) && cues.Of("answered-no").Any(no => no.First == end + 1 && no.Length > 1 && cues.Message.IsMark(no.Last + 1));
    }

    /// <summary>Whether the writer says to have it, which a denial in the next sentence only puts in doubt.</summary>
    private static bool IsTold(Cues cues, Mention sign) => cues.Of("self").Any(self =>
        self.First >= cues.Message.SentenceStart(sign.First) && self.First <= sign.First && !cues.Of("asked-about").Any(asked => asked.Last < sign.First && asked.First > self.First));

    /// <summary>"... is not something I have", "... never happens".</summary>
    private static bool IsDeniedAfter(Cues cues, Mention sign) => !IsNegativeItself(cues, sign) && cues.Of("denied-after").Any(denial =>
        denial.First > sign.Last && denial.First <= sign.Last + Gap && denial.Last < cues.Message.SentenceEnd(sign.Last)
        && Enumerable.Range(sign.Last + 1, denial.First - sign.Last - 1).All(at => cues.IsSign(at) || cues.IsSeeThrough(at) || cues.Message.At(at) is "or" or ","));

    /// <summary>Where the answer to a sign would stand.</summary>
    private static int Answers(Cues cues, Mention sign)
    {
        var at = sign.Last + 1;
        while (cues.Message.At(at) is "?" or ":" or "," or "-" or "–" or "—" or "=" or "/" || (cues.Message.At(at) is "." or "!" or "\n" && IsLabel(cues, sign)))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether its sentence says nothing but the sign: "Fever.", "Any numbness down there".</summary>
    private static bool IsLabel(Cues cues, Mention sign)
    {
        var start = cues.Message.SentenceStart(sign.First);
        return !IsNegativeItself(cues, sign) && !cues.Of("self").Any(self => self.First >= start && self.First < sign.First)
            && Enumerable.Range(start, cues.Message.SentenceEnd(sign.Last) - start)
                .All(at => cues.IsSign(at) || cues.IsSeeThrough(at) || cues.Message.At(at) is "any" or "or" or ",");
    }

    /// <summary>"Weight loss: yes", "fever yeah".</summary>
    private static bool IsAnsweredYes(Cues cues, Mention sign) =>
        Answers(cues, sign) is var at && cues.Message.At(at) is "yes" or "yep" or "yeah" or "yup" or "aye"
        && (cues.Message.At(at + 1) is "and" or "but" || cues.Message.IsMark(at + 1));

    private static bool IsNegativeItself(Cues cues, Mention sign) =>
        cues.Of("negation").Any(cue => cue.Overlaps(sign)) || cues.Of("inability").Any(cue => cue.Overlaps(sign));

    /// <summary>"No I lost control" tells of a loss; "haven't lost control" denies it.</summary>
    private static bool IsLossAfterNo(Cues cues, Mention cue, Mention sign) =>
        cues.Of("loss").Any(loss => loss.Overlaps(sign)) && cues.Message.At(cue.First) is "no" or "nope" or "nah" or "none";

    /// <summary>"Fever? no", "Fever: none."</summary>
    private static bool IsAnsweredNo(Cues cues, Mention sign)
    {
        var at = Answers(cues, sign);
        return cues.Of("answered-no").Where(cue => cue.First == at).OrderByDescending(cue => cue.Length).FirstOrDefault() is { Concept: not null } no
            && (cues.Message.IsMark(no.Last + 1) || IsListOfAnswers(cues, sign, no)
                || (at > sign.Last + 1 && !cues.IsSign(no.Last + 1) && cues.Message.At(no.Last + 1) is "and"));
    }

    /// <summary>"Fever no chest pain no": every sign has its "no" behind it.</summary>
    private static bool IsListOfAnswers(Cues cues, Mention sign, Mention no)
    {
        var (start, end) = (cues.Message.SentenceStart(sign.First), cues.Message.SentenceEnd(sign.Last));
        return cues.IsSign(no.Last + 1) && !cues.Of("answered-no").Any(first => first.First == start)
            && (cues.Message.At(end - 1) is "yes" or "yeah" or "yep" || cues.Of("answered-no").Any(last => last.Last == end - 1 && last.First > no.Last));
    }

    private static Assertion? Through(Cues cues, Mention cue, Mention sign)
    {
        var (listed, joined, unknown) = (false, false, false);
        for (var at = cue.Last + 1; at < sign.First; at++)
        {
            var word = cues.Message.Words[at];
            if (unknown && (word is "," or "and"))
            {
                return null;
            }

            var isListed = cues.IsSign(at) || cues.IsSymptom(at);
            listed |= isListed;
            joined |= word is "or" or "nor";
            unknown |= !isListed && word is not ("or" or "nor" or "," or "and" or "/") && !cues.IsSeeThrough(at);
        }

        joined |= Enumerable.Range(sign.First, Math.Max(Math.Min(cues.ClauseEnd(sign), sign.Last + Reach) - sign.First, 0))
            .Any(at => cues.Message.At(at) is "or" or "nor");
        return unknown || (listed && !joined) ? Assertion.Unsure : Assertion.Absent;
    }
}
