namespace HipStretch.Bot.Operations.Telemetry;

/// <summary>How a message left the outbox.</summary>
internal enum OutboxOutcome
{
    /// <summary>The channel has it.</summary>
    Delivered,

    /// <summary>The channel would never take it.</summary>
    Dropped,

    /// <summary>The channel did not take it for too long.</summary>
    GivenUp,
}
