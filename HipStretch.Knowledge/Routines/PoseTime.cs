using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Routines;

/// <summary>How long a pose takes, for planning: the holds that content names, and time to hear and follow each step.</summary>
public static class PoseTime
{
    /// <summary>Seconds to hear one step and to do it.</summary>
    public const int StepSeconds = 8;

    /// <summary>Seconds of one slow breath.</summary>
    private const int BreathSeconds = 5;

    /// <summary>Seconds of one unheld repetition.</summary>
    private const int RepetitionSeconds = 4;

    /// <summary>Seconds for all steps of a pose, both sides where they have two.</summary>
    public static int Of(IReadOnlyList<PoseStep> steps) => steps.Sum(step => (StepSeconds + Held(step)) * (step.EachSide ? 2 : 1));

    /// <summary>Seconds that a step is held or repeated; 0 where it is neither.</summary>
    public static int Held(PoseStep step) => step switch
    {
        { Hold: { } seconds } => seconds,
        { Repeats: { } repeats } => repeats.Least * (step.Pulse ?? RepetitionSeconds),
        { Breaths: { } breaths } => breaths.Least * BreathSeconds,
        _ => 0,
    };
}
