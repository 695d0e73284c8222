using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Delivers what one conversation's outbox holds, in order. A message that cannot be delivered now stays first; one that never can is dropped,
/// so that the conversation goes on.
/// </summary>
internal sealed partial class ConversationDelivery(
    PatientOutbox outbox, ConnectorClient client, TypingIndicators typing, TimeProvider time, ILogger<ConversationDelivery> logger) : IDisposable
{
    /// <summary>How long a message is tried, counted from its turn: later it would only puzzle.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private const int MostCallsAtOnce = 32;

    private readonly SemaphoreSlim calls = new(MostCallsAtOnce);

    /// <summary>Delivers until the outbox of the conversation is empty.</summary>
    /// <exception cref="OperationCanceledException">It is to stop; what was not delivered is in the outbox still.</exception>
    public async Task EmptyAsync(ConversationKey conversation, GracefulStop stop)
    {
        while (await outbox.ReadAsync(conversation, stop.Begun) is { Count: > 0 } messages)
        {
            await typing.SettledAsync(conversation);
            foreach (var message in messages)
            {
                await DeliverAsync(conversation, message, stop);
                await outbox.RemoveAsync(message, null, stop.Begun);
            }
        }
    }

    /// <summary>Tries until the message is delivered, or there is no use in trying.</summary>
    private async Task DeliverAsync(ConversationKey conversation, QueuedMessage message, GracefulStop stop)
    {
        for (var failures = 1; ; failures++)
        {
            switch (await SendAsync(conversation, message, stop))
            {
                case SendResult.Delivered:
                    return;
                case SendResult.Refused refused:
                    LogDropped(logger, conversation.Channel, message.Id, refused.Why);
                    return;
                case SendResult.Failed failed when time.GetUtcNow() - message.QueuedAt >= Lifetime:
                    LogGivenUp(logger, conversation.Channel, message.Id, failed.Why);
                    return;
                case SendResult.Failed failed:
                    var delay = RetryDelay.After(failures, failed.RetryAfter);
                    LogFailed(logger, failures == 1 ? LogLevel.Warning : LogLevel.Debug, conversation.Channel, message.Id, failed.Why, delay);
                    await Task.Delay(delay, time, stop.Begun);
                    break;
            }
        }
    }

    private async Task<SendResult> SendAsync(ConversationKey conversation, QueuedMessage message, GracefulStop stop)
    {
        await calls.WaitAsync(stop.Begun);
        try
        {
            stop.Begun.ThrowIfCancellationRequested();
            return await client.SendAsync(message.ServiceUrl, conversation.Id, message.Json, stop.Over);
        }
        finally
        {
            calls.Release();
        }
    }

    public void Dispose() => calls.Dispose();

    [LoggerMessage(1202, LogLevel.Warning, "Channel {Channel} does not take message {Message}, which is dropped: {Why}.")]
    private static partial void LogDropped(ILogger logger, string channel, long message, string why);

    [LoggerMessage(1203, LogLevel.Error, "Message {Message} is given up: channel {Channel} did not take it for a day, at last because of {Why}.")]
    private static partial void LogGivenUp(ILogger logger, string channel, long message, string why);

    [LoggerMessage(EventId = 1204, Message = "Message {Message} did not reach channel {Channel}: {Why}. It is sent again in {Delay}.")]
    private static partial void LogFailed(ILogger logger, LogLevel level, string channel, long message, string why, TimeSpan delay);
}
