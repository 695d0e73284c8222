namespace HipStretch.Knowledge.Language;

/// <summary>What one message was understood to say. What was not understood is null or empty: never a guess.</summary>
public sealed record Understanding
{
    /// <summary>
    /// Whether the pain that the message tells of is wholly another person's: "my wife has a bad back". Place, score, quality, length and cause are
    /// then empty, as they are not this person's.
    /// </summary>
    public bool IsOfSomebodyElse { get; init; }

    /// <summary>Where it hurts.</summary>
    public LocationFound? Location { get; init; }

    /// <summary>How bad it is.</summary>
    public SeverityFound? Severity { get; init; }

    /// <summary>What it feels like, in the order in which it was said; empty where nothing was.</summary>
    public IReadOnlyList<Body.Quality> Qualities { get; init; } = [];

    /// <summary>How long it has lasted, in days from 0; fractions of a day for hours.</summary>
    public double? DurationDays { get; init; }

    /// <summary>What set it off.</summary>
    public Causes.Mechanism? Onset { get; init; }

    /// <summary>The number said where a number was asked for, in the question's own unit; null where the question wanted none.</summary>
    public double? Amount { get; init; }

    /// <summary>Signs that the message raises, denies or leaves open.</summary>
    public FlagsFound Flags { get; init; } = FlagsFound.None;

    /// <summary>Yes, no or unsure, where the message answers a question.</summary>
    public Answer? Answer { get; init; }

    /// <summary>What the person wants the bot to do.</summary>
    public Command? Command { get; init; }

    /// <summary>What the command is to work on: a time, a rate, a language; null where nothing was said of it. Its shapes are with <see cref="Language.Command"/>.</summary>
    public string? CommandValue { get; init; }

    /// <summary>Whether the message takes back something told before, and how; null where it does not.</summary>
    public Correction? Correction { get; init; }

    /// <summary>What the person feels, where a session may be going on.</summary>
    public Coaching.Sensation? Sensation { get; init; }

    /// <summary>What the person may be asking about, the best match first, three at most; empty where the message asks nothing.</summary>
    public IReadOnlyList<Topics.TopicId> Topics { get; init; } = [];

    /// <summary>How well <see cref="Topics"/> match: only a clear match is answered outright.</summary>
    public TopicMatch Match { get; init; }

    /// <summary>Whether the message contradicts itself or is too vague to go by, so that asking back is right.</summary>
    public bool Clarify { get; init; }

    /// <summary>What the message does besides telling something: a greeting, thanks, a goodbye, distress; the gravest where it does several.</summary>
    public SpeechAct? Act { get; init; }
}
