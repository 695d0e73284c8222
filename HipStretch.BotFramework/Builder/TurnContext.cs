using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, as an adapter makes it.</summary>
public partial class TurnContext : ITurnContext, IDisposable
{
    /// <summary>Begins a turn.</summary>
    /// <param name="adapter">The adapter that runs it.</param>
    /// <param name="activity">What the bot heard.</param>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>What was said to an activity whose <see cref="DeliveryModes"/> is <c>expectReplies</c>: addressed, with ids, without
    /// traces, which are nobody's business outside. Empty for every other activity.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onSend ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onUpdate ??= []).Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_onDelete ??= []).Add(handler);
        return this;
    }

    /// <summary>Ends the turn and disposes of its state.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn and disposes of its state.</summary>
    /// <param name="disposing">False from a finaliser, where the state must be left alone.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            TurnState.Dispose();
    }
}
