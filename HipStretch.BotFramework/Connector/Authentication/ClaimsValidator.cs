using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides by its claims whether a caller with a good token is served.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Lets the caller pass, or not.</summary>
    /// <param name="claims">The claims of a token that was verified.</param>
    /// <returns>Done when the caller may pass.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller may not; the message says why, and is shown to them.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
