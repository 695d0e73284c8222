using HipStretch.Bot.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Lets a call pass whose credential is right for what it asks.</summary>
internal sealed class DirectLineAccess(DirectLineKeys keys, DirectLineTokens tokens, ITurnStore store) : IEndpointFilter
{
    /// <summary>The route value that names a conversation.</summary>
    public const string ConversationRoute = "conversationId";

    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (caller, refusal) = await AuthenticateAsync(http.Request.Headers.Authorization.ToString());
        refusal ??= caller is DirectLineCaller.Client client ? RefuseOrigin(client.Token, http.Request) : null;
        refusal ??= http.GetRouteValue(ConversationRoute) is string conversation
            ? await RefuseAsync(caller!, conversation, http.RequestAborted)
            : null;
        if (refusal is not null)
        {
            return refusal.Result();
        }

        http.Features.Set(caller);
        return await next(context);
    }

    /// <summary>Whose call it is, once the filter let it pass.</summary>
    public static DirectLineCaller Caller(HttpContext http) => http.Features.GetRequiredFeature<DirectLineCaller>();

    /// <summary>Refuses a token of another site's page.</summary>
    public static ProtocolError? RefuseOrigin(DirectLineToken token, HttpRequest request) =>
        token.TrustedOrigins.Count > 0
        && request.Headers.Origin.ToString() is { Length: > 0 } origin
        && !token.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
            ? DirectLineErrors.UntrustedOrigin
            : null;

    private async Task<(DirectLineCaller? Caller, ProtocolError? Refusal)> AuthenticateAsync(string authorization)
    {
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, DirectLineErrors.NoCredential);
        }

        var credential = authorization[Scheme.Length..].Trim();
        return keys.IsSecret(credential)
            ? (new DirectLineCaller.Site(), null)
            : await tokens.ReadAsync(credential, DirectLineTokens.Use.Calls) switch
            {
                TokenReading.Valid valid => (new DirectLineCaller.Client(valid.Token), null),
                TokenReading.Expired => (null, DirectLineErrors.TokenExpired),
                _ => (null, DirectLineErrors.BadCredential),
            };
    }

    /// <summary>
    /// A client has its own conversation, whether it was started or not. Others it is told of only as there or not, so that a client which lost
    /// its way learns to start anew; ids cannot be guessed.
    /// </summary>
    private async Task<ProtocolError?> RefuseAsync(DirectLineCaller caller, string conversation, CancellationToken cancellationToken)
    {
        if (caller is DirectLineCaller.Client { Token: var token } && token.Conversation == conversation)
        {
            return null;
        }

        try
        {
            return !DirectLineConversations.IsId(conversation) || await store.ReadLogAsync(DirectLineConversations.Key(conversation), 0, 0, cancellationToken) is null
                ? DirectLineErrors.NoConversation
                : caller is DirectLineCaller.Client ? DirectLineErrors.OtherConversation : null;
        }
        catch (TurnStoreException) when (caller is DirectLineCaller.Site)
        {
            return null; // It may read all there is, and the endpoint knows what to answer while the store fails.
        }
    }
}
