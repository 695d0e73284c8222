using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test writes it down: what is said, and what must be answered. Each step makes a longer flow; nothing runs
/// before <see cref="StartTestAsync"/>.</summary>
public partial class TestFlow
{
    private readonly TestAdapter? _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _play;

    /// <summary>Makes an empty flow.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">The bot.</param>
    public TestFlow(TestAdapter? adapter, BotCallbackHandler? callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _play = () => Task.CompletedTask;
    }

    /// <summary>Makes an empty flow.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter? adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Makes a flow that goes on from another.</summary>
    /// <param name="testTask">What to play, the other flow included.</param>
    /// <param name="flow">The other flow, whose adapter and bot it takes.</param>
    public TestFlow(Func<Task> testTask, TestFlow flow)
    {
        ArgumentNullException.ThrowIfNull(testTask);
        ArgumentNullException.ThrowIfNull(flow);
        _play = testTask;
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the flow from its beginning.</summary>
    /// <returns>Done after the last step.</returns>
    /// <exception cref="InvalidOperationException">The bot said something else.</exception>
    /// <exception cref="TimeoutException">The bot said nothing.</exception>
    public Task StartTestAsync() => _play();

    /// <summary>Says something to the bot.</summary>
    /// <param name="userSays">The words.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => Adapter.SendTextToBotAsync(userSays, Callback, default));
    }

    /// <summary>Gives the bot an activity.</summary>
    /// <param name="userActivity">The activity; addressed from the adapter's conversation where it says nothing.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => Adapter.ProcessActivityAsync((Activity)userActivity, Callback));
    }

    /// <summary>Tells the bot that the user joined.</summary>
    /// <returns>The longer flow.</returns>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(Adapter.Conversation.User!);
        return Adapter.ProcessActivityAsync((Activity)update, Callback);
    });

    private TestAdapter Adapter => _adapter ?? throw new InvalidOperationException("The flow has no adapter.");

    private BotCallbackHandler Callback => _callback ?? throw new InvalidOperationException("The flow has no bot.");

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _play();
            await step();
        },
        this);
}
