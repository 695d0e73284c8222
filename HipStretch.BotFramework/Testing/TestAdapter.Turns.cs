using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    /// <summary>Says something to the bot.</summary>
    /// <param name="userSays">The words.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes a message from the user.</summary>
    /// <param name="text">The words.</param>
    /// <returns>A new message in <see cref="Conversation"/>, with an id of its own.</returns>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        ChannelId = Conversation.ChannelId,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Gives the bot a turn. What the activity does not say about channel, conversation, sender and recipient is taken from
    /// <see cref="Conversation"/>; the activity is changed.</summary>
    /// <param name="activity">What the bot hears; a message when it has no type.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var turn = new TurnContext(this, Addressed(activity));
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Gives the bot a turn as a known caller.</summary>
    /// <param name="claimsIdentity">The caller, whom the turn knows under <see cref="BotAdapter.BotIdentityKey"/>.</param>
    /// <param name="activity">What the bot hears.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Null: the answer to an invoke waits in the queue, like everything else.</returns>
    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var turn = new TurnContext(this, Addressed(activity));
        turn.TurnState.Set(BotIdentityKey, claimsIdentity);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return null;
    }

    private Activity Addressed(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        activity.ServiceUrl ??= Conversation.ServiceUrl;
        activity.Conversation ??= Conversation.Conversation;
        activity.Recipient ??= Conversation.Bot;
        if (activity.From is null || activity.From.Role == RoleTypes.Bot || activity.From.Id is null)
            activity.From = Conversation.User;
        activity.Id ??= NextId();
        activity.Timestamp ??= TimeProvider.System.GetUtcNow();
        return activity;
    }

    private string NextId() => $"{Interlocked.Increment(ref _lastId)}";
}
