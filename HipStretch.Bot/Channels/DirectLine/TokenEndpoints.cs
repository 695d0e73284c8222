namespace HipStretch.Bot.Channels.DirectLine;

/// <summary><c>tokens/generate</c>, for sites' servers, and <c>tokens/refresh</c>, for clients.</summary>
internal static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/tokens/generate", GenerateAsync);
        endpoints.MapPost("/tokens/refresh", Refresh);
    }

    private static async Task<IResult> GenerateAsync(HttpContext http, ConversationGrant grant, CancellationToken cancellationToken)
    {
        if (DirectLineAccess.Caller(http) is not DirectLineCaller.Site)
        {
            return DirectLineErrors.SecretNeeded.Result();
        }

        var (body, refusal) = await OpeningBody.ReadAsync(http.Request, cancellationToken);
        return refusal?.Result()
            ?? (body!.UserId is { } user && !user.StartsWith(DirectLineToken.VouchedPrefix, StringComparison.Ordinal)
                ? DirectLineErrors.UserId.Result()
                : Results.Ok(grant.Of(new DirectLineToken(DirectLineConversations.NewId(), body.UserId, body.TrustedOrigins))));
    }

    private static IResult Refresh(HttpContext http, ConversationGrant grant) => DirectLineAccess.Caller(http) is DirectLineCaller.Client client
        ? Results.Ok(grant.Of(client.Token))
        : DirectLineErrors.TokenNeeded.Result();
}
