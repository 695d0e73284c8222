using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Conversations;
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

    private static async Task<IResult> ReceiveAsync(HttpContext http, ConversationService conversations, TypingIndicators typing, CancellationToken cancellationToken)
    {
        if (!LocalCaller.Is(http))
        {
            return MessagesErrors.Unauthorized.Result();
        }

        return await InboundBody.ReadAsync(http.Request, LargestBody, cancellationToken) switch
        {
            InboundBody.Refused refused => refused.Error.Result(),
            InboundBody.Accepted accepted => await RunAsync(accepted, conversations, typing),
            var other => throw new InvalidOperationException($"A body is accepted or refused, not {other}."),
        };
    }

    private static Task<IResult> RunAsync(InboundBody.Accepted body, ConversationService conversations, TypingIndicators typing) =>
        body.Activity.DeliveryMode switch
        {
            DeliveryModes.ExpectReplies => RunAsync(body, Delivery.InAnswer, conversations),
            null or "" or DeliveryModes.Normal or DeliveryModes.Notification => ServiceUrl.IsAllowed(body.Activity.ServiceUrl)
                ? PushAsync(body, conversations, typing)
                : Task.FromResult(MessagesErrors.ServiceUrl.Result()),
            _ => Task.FromResult(MessagesErrors.DeliveryMode.Result()),
        };

    private static Task<IResult> PushAsync(InboundBody.Accepted body, ConversationService conversations, TypingIndicators typing)
    {
        if (body.Activity.Type == ActivityTypes.Message)
        {
            typing.Show(body.Activity);
        }

        return RunAsync(body, Delivery.Pushed, conversations);
    }

    private static async Task<IResult> RunAsync(InboundBody.Accepted body, Delivery delivery, ConversationService conversations) =>
        Answer(await conversations.ReceiveAsync(InboundTurn.Of(body.Activity, body.Json, delivery)));

    /// <summary>An invoke is answered by the call itself in every mode.</summary>
    private static IResult Answer(TurnAnswer answer) => answer switch
    {
        TurnAnswer.Replies replies => Results.Bytes([.. Opening, .. replies.Activities, (byte)'}'], Json),
        TurnAnswer.Invoked { Answer: { Body: { } body } invoke } => Results.Text(body, Json, invoke.Status),
        TurnAnswer.Invoked invoked => Results.StatusCode(invoked.Answer.Status),
        _ => Results.Ok(),
    };
}
