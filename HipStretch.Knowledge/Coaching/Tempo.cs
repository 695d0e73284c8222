namespace HipStretch.Knowledge.Coaching;

/// <summary>How a person wants to be led through a session.</summary>
/// <param name="Pace">How much time a step has.</param>
/// <param name="GoesOn">Whether the session goes on by itself from step to step, or waits for "next".</param>
/// <param name="Holds">How much longer holds are than content says, 1-2; 0 where they are not timed at all (WCAG 2.2.1).</param>
public sealed record Tempo(Pace Pace = Pace.Normal, bool GoesOn = false, double Holds = 1)
{
    /// <summary>What nobody chose.</summary>
    public static Tempo Usual { get; } = new();

    /// <summary>How much longer holds are than content says, 1-2; 0 where they are not timed at all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of these.</exception>
    public double Holds { get; init; } = Holds is 0 or (>= 1 and <= 2)
        ? Holds
        : throw new ArgumentOutOfRangeException(nameof(Holds), Holds, "Holds are 1 to 2 times as long, or 0 for not timed.");
}
