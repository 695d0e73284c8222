using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    /// <summary>Somebody wants an answer within the call. A button on an adaptive card goes to
    /// <see cref="OnAdaptiveCardInvokeAsync"/> and a sign-in to <see cref="OnSignInInvokeAsync"/>; nothing else is served here.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer; null when the bot has sent it as an activity.</returns>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "adaptiveCard/action":
                    var pressed = ReadAdaptiveCardInvoke(turnContext.Activity.Value);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, pressed, cancellationToken));
                case "signin/verifyState" or "signin/tokenExchange":
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();
                default:
                    return new() { Status = (int)HttpStatusCode.NotImplemented };
            }
        }
        catch (InvokeResponseException refusal)
        {
            return refusal.CreateInvokeResponse();
        }
    }

    /// <summary>Somebody pressed a button of an adaptive card.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="invokeValue">The button and the card's inputs.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>What becomes of the card.</returns>
    /// <exception cref="InvokeResponseException">501, unless it is overridden.</exception>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody signed in, or a client shows a token instead.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when it was taken, which is answered 200.</returns>
    /// <exception cref="InvokeResponseException">501, unless it is overridden.</exception>
    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A good answer.</summary>
    /// <param name="body">Its body.</param>
    /// <returns>Status 200.</returns>
    protected static InvokeResponse CreateInvokeResponse(object? body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    private async Task AnswerInvokeAsync(TypedTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
    }

    private static AdaptiveCardInvokeValue ReadAdaptiveCardInvoke(object? value)
    {
        try
        {
            var pressed = value switch
            {
                AdaptiveCardInvokeValue read => read,
                JObject json => ProtocolJson.As<AdaptiveCardInvokeValue>(json),
                _ => null,
            };
            return pressed?.Action switch
            {
                { Type: "Action.Execute" } => pressed,
                null => throw BadCardAction("BadRequest", "The value has no action."),
                _ => throw BadCardAction("NotSupported", "The action is not of type Action.Execute."),
            };
        }
        catch (JsonException)
        {
            throw BadCardAction("BadRequest", "The value has another shape.");
        }
    }

    private static InvokeResponseException BadCardAction(string code, string reason) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error(code, reason),
        });
}
