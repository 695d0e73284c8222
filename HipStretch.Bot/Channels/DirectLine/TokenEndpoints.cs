namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>tokens/generate</c>, for sites' servers, and <c>tokens/refresh</c>, for clients.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/tokens/generate", GenerateAsync);
        endpoints.MapPost("/tokens/refresh", Refresh);
    }

    private static async Task<IResult> GenerateAsync(HttpContext http, ConversationGrant grant, CancellationToken cancellationToken) =>
        DirectLineAccess.Caller(http) is not DirectLineCaller.Site
            ? DirectLineErrors.SecretNeeded.Result()
            : await OpeningBody.ReadAsync(http.Request, cancellationToken) switch
            {
                OpeningBody.Refused refused => refused.Error.Result(),
                OpeningBody.Read { UserId: { } user } when !user.StartsWith(DirectLineToken.VouchedPrefix, StringComparison.Ordinal) => DirectLineErrors.UserId.Result(),
                OpeningBody.Read body => Results.Ok(grant.Of(new DirectLineToken(DirectLineConversations.NewId(), body.UserId, body.TrustedOrigins))),
                var other => throw new InvalidOperationException($"A body is read or refused, not {other}."),
            };

    private static IResult Refresh(HttpContext http, ConversationGrant grant) => DirectLineAccess.Caller(http) is DirectLineCaller.Client client
        ? Results.Ok(grant.Of(client.Token))
        : DirectLineErrors.TokenNeeded.Result();
}
