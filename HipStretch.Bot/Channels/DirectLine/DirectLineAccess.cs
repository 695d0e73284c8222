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
        switch (await AuthenticateAsync(http.Request))
        {
            case Authentication.Refused refused:
                return refused.Error.Result();
            case Authentication.Passed passed when await RefuseAsync(passed.Caller, http) is { } refusal:
                return refusal.Result();
            case Authentication.Passed passed:
                http.Features.Set(passed.Caller);
                break;
        }

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

    /// <summary>The secret or token that a call shows; null where it shows none.</summary>
    public static string? Credential(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var shown && shown.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? shown[Scheme.Length..].Trim() : null;

    private async Task<Authentication> AuthenticateAsync(HttpRequest request)
    {
        if (Credential(request) is not { } credential)
        {
            return new Authentication.Refused(DirectLineErrors.NoCredential);
        }

        return keys.IsSecret(credential)
            ? new Authentication.Passed(new DirectLineCaller.Site())
            : await tokens.ReadAsync(credential, DirectLineTokens.Use.Calls) switch
            {
                TokenReading.Valid valid => new Authentication.Passed(new DirectLineCaller.Client(valid.Token)),
                TokenReading.Expired => new Authentication.Refused(DirectLineErrors.TokenExpired),
                _ => new Authentication.Refused(DirectLineErrors.BadCredential),
            };
    }

    private async Task<ProtocolError?> RefuseAsync(DirectLineCaller caller, HttpContext http) =>
        caller is DirectLineCaller.Client client && RefuseOrigin(client.Token, http.Request) is { } refusal ? refusal
        : http.GetRouteValue(ConversationRoute) is string conversation ? await RefuseAsync(caller, conversation, http.RequestAborted)
        : null;

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

    /// <summary>What a credential says.</summary>
    private abstract record Authentication
    {
        private Authentication()
        {
        }

        /// <summary>Who calls.</summary>
        public sealed record Passed(DirectLineCaller Caller) : Authentication;

        /// <summary>Nobody whom we know.</summary>
        public sealed record Refused(ProtocolError Error) : Authentication;
    }
}
