using HipStretch.Bot.Operations.Telemetry;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>conversations/{id}/stream</c>: a web socket that brings what is said, as it is said.</summary>
internal static class StreamEndpoint
{
    /// <summary>How often an idle web socket is pinged, and how long the answer may take.</summary>
    public static readonly WebSocketOptions Sockets = new() { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(15) };

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
        IGrainFactory grains,
        StreamPlaces places,
        ConversationStreams streams,
        BotMetrics metrics)
    {
        var reading = await tokens.ReadAsync(t ?? "", DirectLineTokens.Use.Stream);
        if (Refuse(reading, conversationId, http.Request) is { } refusal)
        {
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

        using var place = places.TryTake(conversationId);
        if (place is null)
        {
            return OverLimit.Refuse(http, Sockets.KeepAliveInterval + Sockets.KeepAliveTimeout);
        }

        if (await grains.GetGrain<IStreamTicketGrain>(((TokenReading.Valid)reading).Id).Use() is { IsFirst: false })
        {
            return DirectLineErrors.UsedStream.Result();
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var open = metrics.Socket();
        await streams.RunAsync(socket, conversationId, after ?? 0, http.RequestAborted);
        return Results.Empty;
    }

    private static ProtocolError? Refuse(TokenReading reading, string conversation, HttpRequest request) => reading switch
    {
        TokenReading.Expired => DirectLineErrors.TokenExpired,
        TokenReading.Valid { Id.Length: 0 } or not TokenReading.Valid => DirectLineErrors.BadCredential,
        TokenReading.Valid { Token: var token } when token.Conversation != conversation => DirectLineErrors.OtherConversation,
        TokenReading.Valid { Token: var token } => DirectLineAccess.RefuseOrigin(token, request),
    };
}
