using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An <c>Authorization</c> header that should hold a JSON Web Token.</summary>
internal static class BearerHeader
{
    /// <summary>The most characters of a token. Channels' have about a thousand; Entra's grow with the claims that a tenant adds.</summary>
    internal const int LongestToken = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>Reads a header; nothing of what the token says is proved by that.</summary>
    /// <exception cref="UnauthorizedAccessException">It holds no token that can be read; the message says what it should be.</exception>
    public static JsonWebToken Read(string header)
    {
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The Authorization header must be 'Bearer' and a token.");
        var token = header[Scheme.Length..].Trim();
        if (token.Length > LongestToken)
            throw new UnauthorizedAccessException("The token is longer than any that a channel makes.");
        try
        {
            return Handler.ReadJsonWebToken(token);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or System.Text.Json.JsonException)
        {
            throw new UnauthorizedAccessException("The token is no JSON Web Token.", unreadable);
        }
    }
}
