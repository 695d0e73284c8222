namespace HipStretch.Knowledge.Language;

/// <summary>What one message was understood to say. What was not understood is null or empty: never a guess.</summary>
public sealed record Understanding
{
    /// <summary>Where it hurts.</summary>
    public LocationFound? Location { get; init; }

    /// <summary>How bad it is.</summary>
    public SeverityFound? Severity { get; init; }

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

    /// <summary>What the person feels, where a session may be going on.</summary>
    public Coaching.Sensation? Sensation { get; init; }

    /// <summary>What the person asks about, the best match first; empty where it is no question that we know.</summary>
    public IReadOnlyList<Topics.TopicId> Topics { get; init; } = [];

    /// <summary>What the message does besides telling something: a greeting, thanks, a goodbye, distress.</summary>
    public SpeechAct? Act { get; init; }
}
