using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Takes conversations' outboxes for this node, so that several nodes deliver each message once and in order.</summary>
internal sealed partial class OutboxClaims(IOutboxStore store, OutboxOwner owner, TimeProvider time, ILogger<OutboxClaims> logger)
{
    /// <summary>How long a claim lasts that is not renewed: so long do the messages of a node that died wait.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    /// <summary>How often a claim is renewed while its messages are delivered.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    /// <summary>Takes an outbox; null where another node has it, or the store cannot tell.</summary>
    /// <param name="conversation">Whose outbox.</param>
    /// <param name="stopping">Once cancelled, the claim counts as lost.</param>
    public async Task<OutboxClaim?> TryTakeAsync(ConversationKey conversation, CancellationToken stopping)
    {
        var now = time.GetUtcNow();
        var until = now + Lifetime;
        try
        {
            return await store.ClaimOutboxAsync(conversation, owner.Id, now, until, CancellationToken.None)
                ? new OutboxClaim(this, conversation, until, time, stopping)
                : null;
        }
        catch (TurnStoreException trouble)
        {
            LogNotClaimed(logger, trouble.Message);
            return null;
        }
    }

    /// <summary>Keeps an outbox until a time; false where another node took it, though it may have given it back, and null where the store cannot tell.</summary>
    public async Task<bool?> TryRenewAsync(ConversationKey conversation, DateTimeOffset until)
    {
        try
        {
            return await store.RenewOutboxAsync(conversation, owner.Id, until, CancellationToken.None);
        }
        catch (TurnStoreException trouble)
        {
            LogNotRenewed(logger, trouble.Message);
            return null;
        }
    }

    /// <summary>Gives an outbox back; where that fails, the claim ends by itself.</summary>
    public async Task ReleaseAsync(ConversationKey conversation)
    {
        try
        {
            await store.ReleaseOutboxAsync(conversation, owner.Id, CancellationToken.None);
        }
        catch (TurnStoreException trouble)
        {
            LogNotReleased(logger, trouble.Message);
        }
    }

    [LoggerMessage(1208, LogLevel.Error, "Messages wait to be delivered until the store works again. {Trouble}")]
    private static partial void LogNotClaimed(ILogger logger, string trouble);

    [LoggerMessage(1211, LogLevel.Warning, "An outbox was not claimed for longer; it is tried again until the claim ends. {Trouble}")]
    private static partial void LogNotRenewed(ILogger logger, string trouble);

    [LoggerMessage(1209, LogLevel.Warning, "An outbox was not given back, and is free again soon. {Trouble}")]
    private static partial void LogNotReleased(ILogger logger, string trouble);
}
