using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public abstract partial class CloudAdapterBase
{
    /// <summary>Runs a turn for an activity, if its caller may talk to the bot.</summary>
    /// <param name="authHeader">The call's <c>Authorization</c> header.</param>
    /// <param name="activity">What arrived.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer to the call: an invoke's own, or 200 with the replies for <c>expectReplies</c>; null for an empty 200.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not talk to the bot.</exception>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        string? authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>Runs a turn for an activity whose caller was checked.</summary>
    /// <param name="authenticateRequestResult">The caller.</param>
    /// <param name="activity">What arrived.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>An invoke's answer, or 200 with the replies for <c>expectReplies</c>; null for an empty 200.</returns>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        using var turn = await TurnAsync(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            authenticateRequestResult.ConnectorFactory,
            callback,
            cancellationToken);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return AnswerOf(turn);
    }

    /// <inheritdoc/>
    public override Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var caller = new AuthenticateRequestResult
        {
            ClaimsIdentity = claimsIdentity,
            ConnectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity),
        };
        return ProcessActivityAsync(caller, activity, callback, cancellationToken);
    }

    /// <summary>Makes the clients of a turn's calls to other service URLs.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>What makes them, in the name of the turn's caller.</returns>
    protected virtual ConnectorFactory? GetConnectorFactory(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<ConnectorFactory>();
    }

    private async Task<TurnContext> TurnAsync(
        Activity activity,
        ClaimsIdentity? caller,
        string? audience,
        ConnectorFactory? connectors,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var answersInCall = activity.DeliveryMode == DeliveryModes.ExpectReplies;
        var client = connectors is null || answersInCall || string.IsNullOrWhiteSpace(activity.ServiceUrl)
            ? null
            : await connectors.CreateAsync(activity.ServiceUrl, audience, cancellationToken);
        var turn = new TurnContext(this, activity);
        turn.TurnState.Set(BotIdentityKey, caller);
        turn.TurnState.Set(OAuthScopeKey, audience);
        turn.TurnState.Set(callback);
        turn.TurnState.Set(connectors);
        turn.TurnState.Set(client);
        return turn;
    }

    private static InvokeResponse? AnswerOf(TurnContext turn)
    {
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
                ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
        }

        return turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turn.BufferedReplyActivities) }
            : null;
    }
}
