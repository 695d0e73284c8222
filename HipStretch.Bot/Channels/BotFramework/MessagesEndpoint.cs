using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: the Bot Framework protocol, for callers that take the replies in the answer (<c>expectReplies</c>).</summary>
internal static class MessagesEndpoint
{
    /// <summary>The most that one activity may measure, in bytes.</summary>
    private const int LargestBody = 256 * 1024;

    private const string Json = "application/json; charset=utf-8";

    private static readonly byte[] Opening = "{\"activities\":"u8.ToArray();

    public static void MapMessages(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost("/api/messages", ReceiveAsync).AddEndpointFilter<IEndpointConventionBuilder, ErrorAnswers>();

    private static async Task<IResult> ReceiveAsync(HttpContext http, ConversationService conversations, CancellationToken cancellationToken)
    {
        if (!LocalCaller.Is(http))
        {
            return ProtocolError.Unauthorized.Result();
        }

        return await InboundBody.ReadAsync(http.Request, LargestBody, cancellationToken) switch
        {
            InboundBody.Refused refused => refused.Error.Result(),
            InboundBody.Accepted accepted => await RunAsync(accepted, conversations),
            var other => throw new InvalidOperationException($"A body is accepted or refused, not {other}."),
        };
    }

    private static async Task<IResult> RunAsync(InboundBody.Accepted body, ConversationService conversations)
    {
        if (body.Activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            return ProtocolError.DeliveryMode.Result();
        }

        return Answer(await conversations.ReceiveAsync(body.Activity, body.Json));
    }

    /// <summary>An invoke is answered by the call itself, as Bot Framework does without <c>expectReplies</c> too.</summary>
    private static IResult Answer(TurnAnswer answer) => answer.Invoke switch
    {
        null => Results.Bytes([.. Opening, .. answer.Activities, (byte)'}'], Json),
        { Body: { } body } invoke => Results.Text(body, Json, invoke.Status),
        var invoke => Results.StatusCode(invoke.Status),
    };
}
