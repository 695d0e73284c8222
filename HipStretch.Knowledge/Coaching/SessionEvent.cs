namespace HipStretch.Knowledge.Coaching;

/// <summary>What can happen in a session. Every event may come at any moment.</summary>
public abstract record SessionEvent
{
    private SessionEvent()
    {
    }

    /// <summary>Let's start.</summary>
    public sealed record Begin : SessionEvent;

    /// <summary>Done with this; what is next?</summary>
    public sealed record Next : SessionEvent;

    /// <summary>One step back.</summary>
    public sealed record Back : SessionEvent;

    /// <summary>Say it again.</summary>
    public sealed record Repeat : SessionEvent;

    /// <summary>Something that is no command and no answer: noise, or a word that is not understood. A session that goes on by itself is not held up by it.</summary>
    public sealed record Unclear : SessionEvent;

    /// <summary>Wait.</summary>
    public sealed record Pause : SessionEvent;

    /// <summary>Go on.</summary>
    public sealed record Resume : SessionEvent;

    /// <summary>Not this pose.</summary>
    public sealed record Skip : SessionEvent;

    /// <summary>Enough for today.</summary>
    public sealed record Stop : SessionEvent;

    /// <summary>An easier way.</summary>
    public sealed record Easier : SessionEvent;

    /// <summary>Ow.</summary>
    public sealed record Hurts : SessionEvent;

    /// <summary>How it feels.</summary>
    public sealed record Feels(Sensation What) : SessionEvent;

    /// <summary>How bad it is now.</summary>
    /// <param name="Score">The score, 0-10.</param>
    /// <param name="Before">What was told before the session, 0-10; null where unknown, which is taken for no pain.</param>
    public sealed record Scored(double Score, double? Before) : SessionEvent
    {
        /// <summary>How much more pain ends a pose, in points (CLINICAL: in a session).</summary>
        public const double TooMuchMore = 2;

        /// <summary>Whether it is so much worse that the pose ends.</summary>
        public bool IsMuchWorse => Score - (Before ?? 0) >= TooMuchMore;
    }

    /// <summary>Back after a long break.</summary>
    public sealed record Return : SessionEvent;

    /// <summary>A time has come that the session asked for.</summary>
    /// <param name="Index">Which.</param>
    /// <param name="IsHeard">Whether somebody listens; nobody coaches an empty room.</param>
    public sealed record WakeUp(int Index, bool IsHeard) : SessionEvent;

    /// <summary>Lead me so from now on.</summary>
    public sealed record Lead(Tempo Tempo) : SessionEvent;

    /// <summary>How long is left?</summary>
    public sealed record HowLong : SessionEvent;
}
