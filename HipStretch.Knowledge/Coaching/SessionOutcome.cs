namespace HipStretch.Knowledge.Coaching;

/// <summary>What an event made of a session: how it goes on, and what to say, in order.</summary>
public sealed record SessionOutcome(Session Session, IReadOnlyList<Cue> Cues);
