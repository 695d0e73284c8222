using HipStretch.Bot.Conversations;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Delivers what one conversation's outbox holds, in order, while no other node does. A message that cannot be delivered now stays first; one that never can is dropped,
/// so that the conversation goes on, and knows of it where conversations run here.
/// </summary>
internal sealed partial class ConversationDelivery(
    PatientOutbox outbox,
    OutboxClaims claims,
    ChannelSender channel,
    TypingIndicators typing,
    BotMetrics metrics,
    TimeProvider time,
    ILogger<ConversationDelivery> logger,
    IGrainFactory? grains = null) : IDisposable
{
    /// <summary>How long a message is tried, counted from its turn: later it would only puzzle.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    private const int MostCallsAtOnce = 32;

    private readonly SemaphoreSlim calls = new(MostCallsAtOnce);

    /// <summary>
    /// Delivers until the outbox of the conversation is empty, or another node's. Where a message is gone that was to be taken out, the others that were read with
    /// it may be as well, and are read again.
    /// </summary>
    /// <exception cref="OperationCanceledException">It is to stop; what was not delivered is in the outbox still.</exception>
    public async Task EmptyAsync(ConversationKey conversation, GracefulStop stop)
    {
        await using var claim = await claims.TryTakeAsync(conversation, stop.Begun);
        if (claim is null)
        {
            return;
        }

        try
        {
            while (await outbox.ReadAsync(conversation, claim.Held) is { Count: > 0 } messages)
            {
                await typing.SettledAsync(conversation);
                foreach (var message in messages.TakeWhile((message, place) => place == 0 || IsWhole(message)))
                {
                    var channelId = await DeliverAsync(conversation, message, claim.Held, stop.Over);
                    if (!await outbox.RemoveAsync(message, channelId, claim.Held))
                    {
                        break;
                    }
                }
            }
        }
        catch (OperationCanceledException) when (!stop.Begun.IsCancellationRequested)
        {
            LogLost(logger, conversation.Channel);
        }
    }

    /// <summary>A change that was read before what it changes had its id is read again, once all before it is delivered.</summary>
    private static bool IsWhole(QueuedMessage message) => message.Kind is OutboxKind.Send || message.ChannelId is not null;

    /// <summary>Tries until the message is delivered or erased, or there is no use in trying; the id that the channel gave.</summary>
    private async Task<string?> DeliverAsync(ConversationKey conversation, QueuedMessage message, CancellationToken held, CancellationToken over)
    {
        if (ConnectorCall.Of(message, conversation.Id) is not { } call)
        {
            LogDropped(logger, conversation.Channel, message.Id, "it changes what never got there");
            metrics.Left(OutboxOutcome.Dropped);
            return null;
        }

        for (var failures = 1; ; failures++)
        {
            switch (await SendAsync(call, held, over))
            {
                case SendResult.Delivered delivered:
                    metrics.Left(OutboxOutcome.Delivered);
                    return delivered.ChannelId;
                case SendResult.Refused refused:
                    LogDropped(logger, conversation.Channel, message.Id, refused.Why);
                    metrics.Left(OutboxOutcome.Dropped);
                    await TellRefusedAsync(conversation);
                    return null;
                case SendResult.Failed failed when time.GetUtcNow() - message.QueuedAt >= Lifetime:
                    LogGivenUp(logger, conversation.Channel, message.Id, failed.Why);
                    metrics.Left(OutboxOutcome.GivenUp);
                    await TellRefusedAsync(conversation);
                    return null;
                case SendResult.Failed failed:
                    var delay = RetryDelay.After(failures, failed.RetryAfter);
                    LogFailed(logger, failures == 1 ? LogLevel.Warning : LogLevel.Debug, conversation.Channel, message.Id, failed.Why, delay);
                    await Task.Delay(delay, time, held);
                    if (!await outbox.HoldsAsync(conversation, message, held))
                    {
                        return null;
                    }

                    break;
            }
        }
    }

    private Task TellRefusedAsync(ConversationKey conversation) =>
        grains?.GetGrain<IConversationGrain>(ConversationAddress.KeyOf(conversation)).Refused() ?? Task.CompletedTask;

    private async Task<SendResult> SendAsync(ConnectorCall call, CancellationToken held, CancellationToken over)
    {
        await calls.WaitAsync(held);
        try
        {
            held.ThrowIfCancellationRequested();
            return await channel.SendAsync(call, over);
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

    [LoggerMessage(1210, LogLevel.Warning, "The claim on an outbox of channel {Channel} was lost, to another node or since the store did not renew it in time. Whoever claims it next delivers what is left.")]
    private static partial void LogLost(ILogger logger, string channel);

    [LoggerMessage(EventId = 1204, Message = "Message {Message} did not reach channel {Channel}: {Why}. It is sent again in {Delay}.")]
    private static partial void LogFailed(ILogger logger, LogLevel level, string channel, long message, string why, TimeSpan delay);
}
