using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may talk to the bot, and makes the clients by which it talks back.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Decides on a call that brings an activity.</summary>
    /// <param name="activity">What the caller says; it must have a channel and, where tokens are asked for, a service URL.</param>
    /// <param name="authHeader">The call's <c>Authorization</c> header; null or empty where it has none.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The caller.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not talk to the bot; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The keys to check the token with cannot be had now.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    /// <summary>Makes clients for a turn that no call began.</summary>
    /// <param name="claimsIdentity">In whose name: its claim <c>aud</c> or <c>appid</c> is the bot's app id; without one the calls are anonymous.</param>
    /// <returns>What makes them.</returns>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>For whom the tokens of calls to channels are made.</summary>
    /// <returns>An audience.</returns>
    /// <exception cref="NotSupportedException">It does not call channels.</exception>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException($"{GetType().Name} names no audience.");

    /// <summary>Decides on a call of a channel that brings no activity.</summary>
    /// <param name="authHeader">The call's <c>Authorization</c> header.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The caller.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not; the message says why.</exception>
    /// <exception cref="NotSupportedException">It knows no such calls.</exception>
    public virtual Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string? authHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException($"{GetType().Name} takes activities only.");
}
