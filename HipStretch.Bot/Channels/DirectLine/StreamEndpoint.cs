using HipStretch.Bot.Conversations;
using HipStretch.Bot.Operations;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>conversations/{id}/stream</c>: a web socket that brings what is said, as it is said.</summary>
internal static class StreamEndpoint
{
    /// <summary>HTTP/1.1 opens a web socket by GET, HTTP/2 by CONNECT.</summary>
    private static readonly string[] Opening = [HttpMethods.Get, HttpMethods.Connect];

    public static void MapStream(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/conversations/{conversationId}/stream", Opening, StreamAsync);

    private static async Task<IResult> StreamAsync(
        string conversationId,
        string? watermark,
        string? t,
        HttpContext http,
        DirectLineTokens tokens,
        ITurnStore store,
        ConversationNews news,
        TimeProvider time,
        ServerStop stop,
        BotMetrics metrics)
    {
        switch (await tokens.ReadAsync(t ?? "", DirectLineTokens.Use.Stream))
        {
            case TokenReading.Expired:
                return DirectLineErrors.TokenExpired.Result();
            case not TokenReading.Valid:
                return DirectLineErrors.BadCredential.Result();
            case TokenReading.Valid valid when valid.Token.Conversation != conversationId:
                return DirectLineErrors.OtherConversation.Result();
            case TokenReading.Valid valid when DirectLineAccess.RefuseOrigin(valid.Token, http.Request) is { } refusal:
                return refusal.Result();
        }

        if (!Watermark.TryRead(watermark, out var after))
        {
            return DirectLineErrors.Watermark.Result();
        }

        if (!http.WebSockets.IsWebSocketRequest)
        {
            return DirectLineErrors.SocketNeeded.Result();
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var open = metrics.Socket();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stop.TurnsOver);
        await new ConversationStream(socket, DirectLineConversations.Key(conversationId), store, news, time).RunAsync(after ?? 0, ending.Token);
        return Results.Empty;
    }
}
