using Microsoft.AspNetCore.Http.Extensions;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What a client gets that starts, or comes back to, a conversation.</summary>
internal sealed class ConversationGrant(DirectLineTokens tokens)
{
    /// <summary>How long the address of a web socket is good for.</summary>
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    /// <summary>The answer for a conversation that is started, with the address of a web socket.</summary>
    /// <param name="token">What the client may do.</param>
    /// <param name="http">The call, which shows under what address clients see us.</param>
    /// <param name="after">The place in the log after which the socket begins.</param>
    public GrantAnswer WithStream(DirectLineToken token, HttpContext http, long after) => Of(token with { IsStarted = true }) with
    {
        StreamUrl = UriHelper.BuildAbsolute(
            http.Request.IsHttps ? "wss" : "ws",
            http.Request.Host,
            http.Request.PathBase,
            $"{DirectLineEndpoints.Base}/conversations/{token.Conversation}/stream",
            QueryString.Create("watermark", Watermark.Write(after)).Add("t", tokens.Issue(token, DirectLineTokens.Use.Stream, StreamLifetime))),
        ReferenceGrammarId = token.Conversation,
    };

    /// <summary>The answer for a client that opens nothing yet.</summary>
    public GrantAnswer Of(DirectLineToken token) => new(
        token.Conversation,
        tokens.Issue(token, DirectLineTokens.Use.Calls, DirectLineToken.Lifetime),
        (int)DirectLineToken.Lifetime.TotalSeconds);
}
