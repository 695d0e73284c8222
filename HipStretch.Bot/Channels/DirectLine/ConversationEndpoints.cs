namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>conversations</c>: to start one, and to come back to it.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/conversations", StartAsync);
        endpoints.MapGet("/conversations/{conversationId}", ComeBackAsync);
    }

    private static async Task<IResult> StartAsync(
        HttpContext http, DirectLineConversations conversations, ConversationGrant grant, CancellationToken cancellationToken) =>
        await OpeningBody.ReadAsync(http.Request, cancellationToken) switch
        {
            OpeningBody.Refused refused => refused.Error.Result(),
            OpeningBody.Read body => await OpenAsync(body, http, conversations, grant, cancellationToken),
            var other => throw new InvalidOperationException($"A body is read or refused, not {other}."),
        };

    private static async Task<IResult> OpenAsync(
        OpeningBody.Read body, HttpContext http, DirectLineConversations conversations, ConversationGrant grant, CancellationToken cancellationToken)
    {
        var caller = DirectLineAccess.Caller(http);
        var token = caller is DirectLineCaller.Client client ? client.Token : new DirectLineToken(DirectLineConversations.NewId(), body.UserId, body.TrustedOrigins);
        var named = caller.VouchedUser ?? body.UserId;
        var person = named is null ? null : DirectLineActivity.PersonOf(named, body.UserName, token.Conversation, caller);
        if (named is not null && person is null)
        {
            return DirectLineErrors.VouchedUser.Result();
        }

        var start = await conversations.StartAsync(token.Conversation, person, body.Locale, caller.HasStarted, cancellationToken);
        return Results.Json(
            grant.WithStream(token, http, start.After),
            statusCode: start.IsNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ComeBackAsync(
        string conversationId, string? watermark, HttpContext http, DirectLineConversations conversations, ConversationGrant grant, CancellationToken cancellationToken)
    {
        if (!Watermark.TryRead(watermark, out var after))
        {
            return DirectLineErrors.Watermark.Result();
        }

        var token = DirectLineAccess.Caller(http) is DirectLineCaller.Client client ? client.Token : new DirectLineToken(conversationId, null, []);
        return Results.Ok(grant.WithStream(token, http, after ?? (await conversations.ReadAsync(conversationId, 0, 0, cancellationToken)).End));
    }
}
