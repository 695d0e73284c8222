using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary><c>POST /api/messages</c>: the Bot Framework protocol, for callers that take the replies in the answer (<c>expectReplies</c>).</summary>
internal static class MessagesEndpoint
{
    /// <summary>The most that one activity may measure, in bytes.</summary>
    private const int LargestBody = 256 * 1024;

    private static readonly byte[] Opening = "{\"activities\":"u8.ToArray();

    public static void MapMessages(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/messages", ReceiveAsync);

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

        try
        {
            var answer = await conversations.ReceiveAsync(body.Activity, body.Json);
            return Results.Bytes([.. Opening, .. answer.Activities, (byte)'}'], "application/json; charset=utf-8");
        }
        catch (ActivityIdTakenException exception)
        {
            return ProtocolError.BadRequest(exception.Message).Result();
        }
        catch (Exception exception) when (exception is TurnStoreException or TurnConflictException)
        {
            return ProtocolError.TryAgain.Result();
        }
    }
}
