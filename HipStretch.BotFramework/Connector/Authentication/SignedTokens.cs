using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of one kind of issuer: whether one is theirs, unchanged, and in time. What it is good for is the caller's to decide.</summary>
/// <param name="issuers">Who may have made it.</param>
/// <param name="keys">With what it may be signed.</param>
/// <param name="time">The clock.</param>
internal sealed class SignedTokens(IReadOnlyCollection<string> issuers, SigningKeys keys, TimeProvider time) : IDisposable
{
    /// <summary>How far the clocks may be apart, from the protocol.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Whether a token says that one of the issuers made it; nothing of that is proved.</summary>
    public bool AreNamedBy(JsonWebToken token) => issuers.Contains(token.Issuer, StringComparer.Ordinal);

    /// <summary>Verifies a token.</summary>
    /// <returns>Its claims, and the key that signed it.</returns>
    /// <exception cref="UnauthorizedAccessException">It is not good; the message says why.</exception>
    /// <exception cref="InvalidOperationException">The keys cannot be read now.</exception>
    public async Task<VerifiedToken> VerifyAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal))
            throw new UnauthorizedAccessException("The token is not signed as tokens of its issuer are.");
        if (string.IsNullOrEmpty(token.Kid) || await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
            throw new UnauthorizedAccessException("The token is signed with a key that its issuer does not list.");
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            ValidIssuers = issuers,
            IssuerSigningKey = key,
            ValidateAudience = false,
            LifetimeValidator = (begins, ends, _, _) => IsInTime(begins, ends),
        });
        return result.IsValid
            ? new VerifiedToken(result.ClaimsIdentity, key)
            : throw new UnauthorizedAccessException(Why(result.Exception));
    }

    /// <inheritdoc/>
    public void Dispose() => keys.Dispose();

    private bool IsInTime(DateTime? begins, DateTime? ends)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return ends is { } end && now - Skew < end && (begins is not { } begin || begin < now + Skew);
    }

    private static string Why(Exception? trouble) => trouble switch
    {
        SecurityTokenInvalidLifetimeException => "The token has expired, or is not valid yet.",
        SecurityTokenInvalidIssuerException => "The token's issuer is not one of ours.",
        _ => "The token's signature does not fit.",
    };
}
