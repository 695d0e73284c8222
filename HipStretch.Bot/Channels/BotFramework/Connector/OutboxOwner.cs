namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Under which name this process claims outboxes. A server alone always has the same, so that after a crash its own claims hold up nothing; of several nodes
/// each process has one of its own.
/// </summary>
/// <param name="Id">The name.</param>
internal sealed record OutboxOwner(string Id)
{
    /// <summary>That of a server alone.</summary>
    public static OutboxOwner Alone { get; } = new("alone");

    /// <summary>A new one, of one node of several.</summary>
    public static OutboxOwner OfNode() => new(Guid.NewGuid().ToString("N"));
}
