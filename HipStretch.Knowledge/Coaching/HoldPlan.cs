using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>A hold, or repetitions, on the clock: how long it takes and what is said in it.</summary>
/// <param name="Seconds">How long it takes.</param>
/// <param name="Points">What is said in it, the earliest first, each inside of it.</param>
public sealed record HoldPlan(double Seconds, IReadOnlyList<HoldPoint> Points)
{
    private const double CountedDown = 5;

    /// <summary>A shorter hold has no room for a word in its middle.</summary>
    private const double HasMiddle = 20;

    /// <summary>From here on a breath is paced in the first quarter, and twice as long a hold has another in the third.</summary>
    private const double HasBreath = 30;

    /// <summary>The plan of a step, for a person who wants holds longer.</summary>
    /// <param name="step">The step; held or repeated.</param>
    /// <param name="longer">How much longer, 1-2.</param>
    public static HoldPlan Of(PoseStep step, double longer)
    {
        var seconds = PoseTime.Held(step) * longer;
        return new(seconds, step.Repeats is { } repeats ? Counted(repeats.Least, seconds) : Held(seconds));
    }

    private static HoldPoint[] Counted(int repetitions, double seconds) =>
        [.. Enumerable.Range(1, repetitions - 1).Select(done => new HoldPoint(done * seconds / repetitions, new HoldCue.Repetition(done + 1, repetitions)))];

    private static HoldPoint[] Held(double seconds) =>
    [
        .. Point(seconds >= HasBreath, seconds / 4, new HoldCue.Breathe()),
        .. Point(seconds >= HasMiddle, seconds / 2, new HoldCue.Halfway()),
        .. Point(seconds >= 2 * HasBreath, seconds * 3 / 4, new HoldCue.Breathe()),
        .. Point(seconds > CountedDown, seconds - CountedDown, new HoldCue.LastFive()),
    ];

    private static HoldPoint[] Point(bool isThere, double at, HoldCue what) => isThere ? [new(at, what)] : [];
}
