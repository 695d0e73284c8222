using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Testing.Tokens;

/// <summary>A token that is about to be signed. What is null is left out.</summary>
public sealed record TokenDraft
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>Who makes it.</summary>
    public string? Issuer { get; init; }

    /// <summary>For whom it is.</summary>
    public string? Audience { get; init; }

    /// <summary>When it begins to be good.</summary>
    public DateTimeOffset? Begins { get; init; }

    /// <summary>When it ends to be good.</summary>
    public DateTimeOffset? Ends { get; init; }

    /// <summary>The claims besides.</summary>
    public IReadOnlyDictionary<string, object> Claims { get; init; } = new Dictionary<string, object>();

    /// <summary>What signs it; null for nothing, and then its algorithm is <c>none</c>.</summary>
    public SigningCredentials? Signing { get; init; }

    /// <summary>The draft with another claim, or with another value of it.</summary>
    public TokenDraft With(string claim, object value) => this with { Claims = new Dictionary<string, object>(Claims) { [claim] = value } };

    /// <summary>The draft without a claim.</summary>
    public TokenDraft Without(string claim) => this with { Claims = Claims.Where(one => one.Key != claim).ToDictionary() };

    /// <summary>The token.</summary>
    public string Write() => Handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        NotBefore = Begins?.UtcDateTime,
        IssuedAt = Begins?.UtcDateTime,
        Expires = Ends?.UtcDateTime,
        Claims = new Dictionary<string, object>(Claims),
        SigningCredentials = Signing,
    });

    /// <summary>The token as the <c>Authorization</c> header has it.</summary>
    public string Header() => $"Bearer {Write()}";
}
