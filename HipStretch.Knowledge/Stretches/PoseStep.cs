using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Stretches;

/// <summary>One action of a pose.</summary>
/// <param name="Id">Its name within the pose.</param>
/// <param name="Do">The words on a screen; <c>{side}</c> where it is done once a side.</param>
/// <param name="Say">The words for a voice: one short action.</param>
/// <param name="EachSide">Whether it is done on one side and then on the other.</param>
/// <param name="Hold">Seconds a side to stay, 10-90; null where nothing is held.</param>
/// <param name="Breaths">How many slow breaths the hold takes, where the pose counts them.</param>
/// <param name="Repeats">How many repetitions; null where it is done once.</param>
/// <param name="Pulse">Seconds that each repetition is held, 1-15.</param>
public sealed record PoseStep(
    string Id,
    string Do,
    string Say,
    bool EachSide = false,
    int? Hold = null,
    Span? Breaths = null,
    Span? Repeats = null,
    int? Pulse = null)
{
    /// <summary>Seconds a side to stay, 10-90.</summary>
    /// <exception cref="ArgumentException">Outside 10-90 seconds.</exception>
    public int? Hold { get; } = Hold is < 10 or > 90 ? throw new ArgumentException($"a hold of {Hold} s; it is 10 to 90 seconds a side.") : Hold;

    /// <summary>Seconds that each repetition is held, 1-15.</summary>
    /// <exception cref="ArgumentException">Outside 1-15 seconds.</exception>
    public int? Pulse { get; } = Pulse is < 1 or > 15 ? throw new ArgumentException($"a pulse of {Pulse} s; it is 1 to 15 seconds.") : Pulse;

    /// <summary>Whether a person stays in it or repeats it, so that it ends when they are ready rather than when they have read it.</summary>
    public bool IsHeld => Hold is not null || Repeats is not null || Breaths is not null;
}
