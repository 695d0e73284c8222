using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: a test says something to the bot, and what the bot says waits in a queue.</summary>
public partial class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _said = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lastId;

    /// <summary>Makes an adapter.</summary>
    /// <param name="conversation">Where the test speaks; channel <c>test</c>, conversation <c>convo1</c> when left out.</param>
    /// <param name="sendTraceActivity">Whether traces are queued.</param>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation("test");
    }

    /// <summary>Makes an adapter for a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are queued.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Whether traces are queued.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>The language of what the test says, as a BCP 47 tag; <c>en-us</c> at first.</summary>
    public string? Locale { get; set; } = "en-us";

    /// <summary>What the bot said and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>Where the test speaks.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation to speak in.</summary>
    /// <param name="name">Its id and name.</param>
    /// <param name="user">The user's name; the id is the same in lower case.</param>
    /// <param name="bot">The bot's name; the id is the same in lower case.</param>
    /// <returns>A new reference on the channel <c>test</c>.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = "test",
        ServiceUrl = "https://test.com",
        Conversation = new(false, null, name, name),
        User = Account(user),
        Bot = Account(bot),
    };

    /// <summary>Adds a middleware after the others.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Takes the oldest thing that the bot said.</summary>
    /// <returns>Null when nothing waits.</returns>
    public IActivity? GetNextReply()
    {
        lock (_gate)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    internal async Task<IActivity?> NextReplyAsync(TimeSpan patience)
    {
        using var deadline = new CancellationTokenSource(patience);
        while (true)
        {
            Task said;
            lock (_gate)
            {
                if (ActiveQueue.TryDequeue(out var reply))
                    return reply;
                said = _said.Task;
            }

            await said.WaitAsync(deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!said.IsCompleted)
                return null;
        }
    }

    private void Enqueue(Activity activity)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            ActiveQueue.Enqueue(activity);
            waiting = _said;
            _said = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    private static ConversationReference DefaultConversation(string channelId)
    {
        var conversation = CreateConversation("Conversation1");
        conversation.ChannelId = channelId;
        conversation.Conversation!.Id = "convo1";
        return conversation;
    }

    private static ChannelAccount Account(string name) => new(name.ToLowerInvariant(), name);
}
