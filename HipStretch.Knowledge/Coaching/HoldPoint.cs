namespace HipStretch.Knowledge.Coaching;

/// <summary>Something to say in the midst of a hold.</summary>
/// <param name="At">Seconds after its beginning.</param>
/// <param name="What">What.</param>
public sealed record HoldPoint(double At, HoldCue What);
