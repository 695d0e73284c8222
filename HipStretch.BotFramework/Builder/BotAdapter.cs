using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Between a bot and a channel: it makes turns of what arrives and delivers what the bot says.</summary>
public abstract partial class BotAdapter
{
    /// <summary>Under this name a turn knows the <see cref="ClaimsIdentity"/> of its caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>Under this name a turn knows the audience of its outbound tokens.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Under this name a turn keeps the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>Handles what the bot or a middleware throws; without it the exception goes to whoever runs the turn.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>What runs before and after the bot, in order.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds a middleware after the others.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Delivers activities in order.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activities">Addressed activities.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The channel's answers, one an activity.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken);

    /// <summary>Replaces an activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The replacement, with the old one's id.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The channel's answer.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken);

    /// <summary>Deletes an activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The conversation, and the activity in it.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is gone.</returns>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken);

    /// <summary>Runs a turn for an activity whose caller was checked.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="activity">What arrived.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer to an invoke; null for every other activity.</returns>
    /// <exception cref="NotSupportedException">This adapter takes activities in its own way only.</exception>
    public virtual Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} does not process activities by identity.");

    /// <summary>Runs the middleware and then the bot, and hands what they throw to <see cref="OnTurnError"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    protected async Task RunPipelineAsync(ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception error) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, error);
        }
    }
}
