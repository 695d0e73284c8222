namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>What a message says besides asking, which tells a hint of a question from an answer.</summary>
internal static class Telling
{
    /// <summary>Whether it tells how the pain is, or answers a question, or wants something done. Where it hurts is part of many a question.</summary>
    public static bool Tells(Understanding understood) =>
        understood is not { Severity: null, DurationDays: null, Amount: null, Answer: null, Command: null, Sensation: null }
        || understood.Flags.Present.Count > 0;

    /// <summary>Whether it says what was expected.</summary>
    public static bool Answers(Understanding understood, Expectation expected) => expected switch
    {
        Expectation.Location or Expectation.Side => understood.Location is not null,
        Expectation.Severity => understood.Severity is not null,
        Expectation.Duration => understood.DurationDays is not null,
        Expectation.Onset => understood.Onset is not null,
        Expectation.Quality => understood.Qualities.Count > 0,
        Expectation.RedFlags => understood.Answer is not null
            || understood.Flags.Present.Count + understood.Flags.Absent.Count + understood.Flags.Unsure.Count > 0,
        Expectation.YesNo => understood.Answer is not null,
        Expectation.Number => understood.Amount is not null,
        Expectation.Session => understood.Command is not null || understood.Sensation is not null,
        _ => false,
    };
}
