using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class BotAdapter
{
    /// <summary>Opens a conversation and runs a first turn in it.</summary>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    /// <param name="audience">The audience of the outbound token.</param>
    /// <param name="conversationParameters">Who is in it.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the first turn is.</returns>
    /// <exception cref="NotSupportedException">This adapter's channel does not let a bot begin.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} does not begin conversations.");

    /// <summary>Runs a turn that nobody's message caused.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueAsync(null, Continuation(reference), null, callback, cancellationToken);

    /// <summary>Runs a turn that nobody's message caused.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="continuationActivity">The event with which it begins, addressed to the bot.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        string botId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueAsync(null, continuationActivity, null, callback, cancellationToken);

    /// <summary>Runs a turn that nobody's message caused, as a known caller.</summary>
    /// <param name="claimsIdentity">In whose name.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueAsync(claimsIdentity, Continuation(reference), null, callback, cancellationToken);

    /// <summary>Runs a turn that nobody's message caused, as a known caller.</summary>
    /// <param name="claimsIdentity">In whose name.</param>
    /// <param name="continuationActivity">The event with which it begins, addressed to the bot.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <summary>Runs a turn that nobody's message caused, as a known caller.</summary>
    /// <param name="claimsIdentity">In whose name.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="audience">The audience of the outbound token.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueAsync(claimsIdentity, Continuation(reference), audience, callback, cancellationToken);

    /// <summary>Runs a turn that nobody's message caused, as a known caller.</summary>
    /// <param name="claimsIdentity">In whose name.</param>
    /// <param name="continuationActivity">The event with which it begins, addressed to the bot.</param>
    /// <param name="audience">The audience of the outbound token.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => ContinueAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    private protected static Activity Continuation(ConversationReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return reference.GetContinuationActivity();
    }

    private async Task ContinueAsync(
        ClaimsIdentity? caller,
        Activity activity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Set(BotIdentityKey, caller);
        turn.TurnState.Set(OAuthScopeKey, audience);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }
}
