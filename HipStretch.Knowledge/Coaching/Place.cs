namespace HipStretch.Knowledge.Coaching;

/// <summary>Where in a session a person is.</summary>
/// <param name="Pose">The pose, from 0.</param>
/// <param name="Moment">The moment of the pose, from 0; a step that is done once a side is two moments.</param>
public sealed record Place(int Pose, int Moment);
