using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>The outbox as its delivery sees it: trouble of the store is waited out, so that a message which was delivered is not sent again for it.</summary>
internal sealed partial class PatientOutbox(IOutboxStore store, TimeProvider time, ILogger<PatientOutbox> logger)
{
    /// <summary>The conversations with messages to deliver.</summary>
    /// <exception cref="OperationCanceledException">It is to stop.</exception>
    public Task<IReadOnlyList<ConversationKey>> ConversationsAsync(CancellationToken stopping) =>
        PersistAsync(() => store.ReadOutboxesAsync(stopping), stopping);

    /// <summary>A conversation's oldest messages; empty where there is none.</summary>
    /// <exception cref="OperationCanceledException">It is to stop.</exception>
    public Task<IReadOnlyList<QueuedMessage>> ReadAsync(ConversationKey conversation, CancellationToken stopping) =>
        PersistAsync(() => store.ReadOutboxAsync(conversation, stopping), stopping);

    /// <summary>Whether a message that was first in its conversation still is: none goes before it, but it may have been delivered elsewhere, or erased.</summary>
    /// <exception cref="OperationCanceledException">It is to stop.</exception>
    public async Task<bool> HoldsAsync(ConversationKey conversation, QueuedMessage message, CancellationToken stopping) =>
        await ReadAsync(conversation, stopping) is [var first, ..] && first.Id == message.Id;

    /// <summary>Takes a message out; false where it was gone. It is tried once even when it is to stop.</summary>
    /// <exception cref="OperationCanceledException">The store failed, and it is to stop: the message will be delivered again.</exception>
    public Task<bool> RemoveAsync(QueuedMessage message, string? channelId, CancellationToken stopping) =>
        PersistAsync(() => store.RemoveFromOutboxAsync(message.Id, channelId, CancellationToken.None), stopping);

    private async Task<T> PersistAsync<T>(Func<Task<T>> work, CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await work();
            }
            catch (TurnStoreException trouble)
            {
                LogTrouble(logger, trouble.Message);
            }

            await Task.Delay(RetryDelay.After(failures), time, stopping);
        }
    }

    [LoggerMessage(1201, LogLevel.Error, "Messages wait to be delivered until the store works again. {Trouble}")]
    private static partial void LogTrouble(ILogger logger, string trouble);
}
