using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Makes and reads tokens: signed JWTs, of which Web Chat reads the claim <c>user</c>.</summary>
internal sealed class DirectLineTokens(DirectLineKeys keys, TimeProvider time)
{
    private const string Issuer = "hipstretch";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string OriginsClaim = "origins";
    private const string StartedClaim = "started";

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>What a token is good for; a token for one use is none for another.</summary>
    public enum Use
    {
        /// <summary>Calls, in the Authorization header.</summary>
        Calls,

        /// <summary>Opening a web socket, in the address, hence short-lived.</summary>
        Stream,
    }

    /// <summary>Makes a token.</summary>
    public string Issue(DirectLineToken token, Use use, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [ConversationClaim] = token.Conversation, [JwtRegisteredClaimNames.Jti] = DirectLineConversations.NewId() };
        if (token.User is { } user)
        {
            claims[UserClaim] = user;
        }

        if (token.TrustedOrigins.Count > 0)
        {
            claims[OriginsClaim] = token.TrustedOrigins.ToArray();
        }

        if (token.IsStarted)
        {
            claims[StartedClaim] = true;
        }

        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience(use),
            NotBefore = now,
            IssuedAt = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(keys.Signing, SecurityAlgorithms.HmacSha256),
        });
    }

    /// <summary>Reads a token, which anybody may have made.</summary>
    public async Task<TokenReading> ReadAsync(string token, Use use)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Audience(use),
            IssuerSigningKeys = keys.Verifying,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = IsInTime,
        });
        return result.IsValid && result.SecurityToken is JsonWebToken signed && Of(signed) is { } read ? new TokenReading.Valid(read, signed.Id ?? "")
            : result.Exception is SecurityTokenInvalidLifetimeException ? new TokenReading.Expired()
            : new TokenReading.Invalid();
    }

    private static DirectLineToken? Of(JsonWebToken token) => token.TryGetPayloadValue<string>(ConversationClaim, out var conversation)
        ? new(
            conversation,
            token.TryGetPayloadValue<string>(UserClaim, out var user) ? user : null,
            token.TryGetPayloadValue<string[]>(OriginsClaim, out var origins) ? origins : [])
        {
            IsStarted = token.TryGetPayloadValue<bool>(StartedClaim, out var started) && started,
        }
        : null;

    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters) =>
        time.GetUtcNow().UtcDateTime < expires;

    private static string Audience(Use use) => use == Use.Calls ? "hipstretch/directline" : "hipstretch/directline/stream";
}
