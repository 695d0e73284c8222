using HipStretch.Bot.Channels.BotFramework.Authentication;
using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Conversations;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>
/// <c>POST /api/messages</c>: the Bot Framework protocol, for callers that take the replies in the answer (<c>expectReplies</c>), and for
/// channels that we call back at the activity's <c>serviceUrl</c>.
/// </summary>
internal static class MessagesEndpoint
{
    /// <summary>The most that one activity may measure, in bytes.</summary>
    private const int LargestBody = 256 * 1024;

    private const string Json = "application/json; charset=utf-8";

    private static readonly byte[] Opening = "{\"activities\":"u8.ToArray();

    public static void MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", ReceiveAsync).AddEndpointFilter<IEndpointConventionBuilder, ErrorAnswers>();

    private static async Task<IResult> ReceiveAsync(
        HttpContext http, Callers callers, ServiceUrls allowed, ConversationService conversations, TypingIndicators typing, CancellationToken cancellationToken)
    {
        if (!callers.MayBeServed(http))
        {
            return MessagesErrors.Unauthorized.Result();
        }

        return await InboundBody.ReadAsync(http.Request, LargestBody, cancellationToken) switch
        {
            InboundBody.Refused refused => refused.Error.Result(),
            InboundBody.Accepted accepted when NotServed(accepted.Activity, allowed) is { } error => error.Result(),
            InboundBody.Accepted accepted when await callers.RefuseAsync(http.Request, accepted.Activity, cancellationToken) is { } error => error.Result(),
            InboundBody.Accepted accepted => await RunAsync(accepted, conversations, typing),
            var other => throw new InvalidOperationException($"A body is accepted or refused, not {other}."),
        };
    }

    private static ProtocolError? NotServed(Activity activity, ServiceUrls allowed) => activity.DeliveryMode switch
    {
        DeliveryModes.ExpectReplies => null,
        null or "" or DeliveryModes.Normal or DeliveryModes.Notification => allowed.Allow(activity.ServiceUrl) ? null : MessagesErrors.ServiceUrl,
        _ => MessagesErrors.DeliveryMode,
    };

    private static Task<IResult> RunAsync(InboundBody.Accepted body, ConversationService conversations, TypingIndicators typing) =>
        body.Activity.DeliveryMode == DeliveryModes.ExpectReplies ? AnswerAsync(body, conversations) : PushAsync(body, conversations, typing);

    private static async Task<IResult> PushAsync(InboundBody.Accepted body, ConversationService conversations, TypingIndicators typing)
    {
        var turn = InboundTurn.Of(body.Activity, body.Json, new Delivery.Pushed(body.Activity.ServiceUrl!));
        if (body.Activity.Type == ActivityTypes.Message && !await conversations.WasAnsweredAsync(turn))
        {
            typing.Show(body.Activity);
        }

        return Answer(await conversations.ReceiveAsync(turn));
    }

    private static async Task<IResult> AnswerAsync(InboundBody.Accepted body, ConversationService conversations) =>
        Answer(await conversations.ReceiveAsync(InboundTurn.Of(body.Activity, body.Json, new Delivery.InAnswer())));

    /// <summary>An invoke is answered by the call itself in every mode.</summary>
    private static IResult Answer(TurnAnswer answer) => answer switch
    {
        TurnAnswer.Replies replies => Results.Bytes([.. Opening, .. replies.Activities, (byte)'}'], Json),
        TurnAnswer.Invoked { Answer: { Body: { } body } invoke } => Results.Text(body, Json, invoke.Status),
        TurnAnswer.Invoked invoked => Results.StatusCode(invoked.Answer.Status),
        _ => Results.Ok(),
    };
}
