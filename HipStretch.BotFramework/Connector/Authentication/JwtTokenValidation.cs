using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say about the app that it was made for.</summary>
public static class JwtTokenValidation
{
    /// <summary>The app that a token was made for.</summary>
    /// <param name="claims">The token's claims.</param>
    /// <returns>The claim <c>appid</c> of a token of version 1.0 or of none, <c>azp</c> of version 2.0; null where it is missing.</returns>
    public static string? GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims as IReadOnlyCollection<Claim> ?? [.. claims];
        return Value(all, AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(all, AuthenticationConstants.AppIdClaim),
            "2.0" => Value(all, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
    }

    private static string? Value(IEnumerable<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
