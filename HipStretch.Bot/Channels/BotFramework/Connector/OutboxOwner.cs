namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Under which name this process claims outboxes. One that has its store to itself always takes the same, so that after a crash its own claims hold up nothing;
/// one that shares it, if only with the version that takes its place, has a name of its own.
/// </summary>
/// <param name="Id">The name.</param>
internal sealed record OutboxOwner(string Id)
{
    /// <summary>The name of whoever has the store to itself.</summary>
    public static OutboxOwner Alone { get; } = new("alone");

    /// <summary>A new name, of one process of several.</summary>
    public static OutboxOwner OfProcess() => new(Guid.NewGuid().ToString("N"));
}
