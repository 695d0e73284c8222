namespace HipStretch.Knowledge.Coaching;

/// <summary>When a session wants to be woken, whatever else happens until then. One that comes late, twice or too early does no harm.</summary>
/// <param name="Index">The number that it must come with; another is of a moment that is over.</param>
/// <param name="Due">When.</param>
public sealed record Alarm(int Index, DateTimeOffset Due);
