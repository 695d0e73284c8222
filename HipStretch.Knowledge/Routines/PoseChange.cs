namespace HipStretch.Knowledge.Routines;

/// <summary>What a person changes about a pose, and why.</summary>
/// <param name="Change">What to do differently.</param>
/// <param name="Because">The reason, one sentence or more; empty where a session was stored without it.</param>
public sealed record PoseChange(string Change, string Because)
{
    /// <summary>A change as sessions were stored before they kept the reason: its words alone.</summary>
    public static explicit operator PoseChange(string change) => new(change, "");
}
