using System.Collections.Concurrent;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Shows at once that a message was heard. It is a courtesy: it is neither stored nor sent again, but it must not come after the answer, where
/// it would promise another.
/// </summary>
internal sealed partial class TypingIndicators(ChannelSender channel, TimeProvider time, ILogger<TypingIndicators> logger)
{
    /// <summary>How long an indicator may take before it is given up, and so how long it can hold back an answer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<ConversationKey, Task> underWay = [];

    /// <summary>Sends an indicator to where a message came from, and does not wait for it.</summary>
    public void Show(Activity message)
    {
        var conversation = ConversationAddress.Of(message).Conversation;
        var shown = SendAsync(message, conversation);
        var all = underWay.AddOrUpdate(conversation, shown, (_, earlier) => Task.WhenAll(earlier, shown));
        all.ContinueWith(_ => underWay.TryRemove(new(conversation, all)), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Waits until the indicators that were sent to a conversation so far have arrived or were given up.</summary>
    public Task SettledAsync(ConversationKey conversation) => underWay.GetValueOrDefault(conversation, Task.CompletedTask);

    private async Task SendAsync(Activity message, ConversationKey conversation)
    {
        var indicator = new Activity(ActivityTypes.Typing).ApplyConversationReference(message.GetConversationReference());
        using var late = new CancellationTokenSource(Longest, time);
        try
        {
            var result = await channel.SendAsync(ConnectorCall.Post(message.ServiceUrl!, conversation.Id, ActivityJson.Write(indicator)), late.Token);
            if (result is not SendResult.Delivered)
            {
                LogNotShown(logger, conversation.Channel, result.GetType().Name);
            }
        }
        catch (OperationCanceledException)
        {
            LogNotShown(logger, conversation.Channel, nameof(late));
        }
    }

    [LoggerMessage(1205, LogLevel.Debug, "Channel {Channel} did not show that we are typing: {Why}.")]
    private static partial void LogNotShown(ILogger logger, string channel, string why);
}
