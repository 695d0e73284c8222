using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows who the bot is, and how it proves it.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is the bot's.</summary>
    /// <param name="appId">What a token says.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>True for the bot's own.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether the bot has no app id, so that nobody can prove anything to it.</summary>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>True without an app id.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>What the bot shows to those whom it calls.</summary>
    /// <param name="appId">The bot's app id; null or empty for none.</param>
    /// <param name="audience">For whom its tokens are made.</param>
    /// <param name="loginEndpoint">Where it gets them, with the tenant in the path, unless it knows better.</param>
    /// <param name="validateAuthority">Whether that address is checked against the list of known ones.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Credentials that can be kept; their tokens are cached, and got anew before they expire.</returns>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string? appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
