using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Testing.Tokens;

/// <summary>A key pair of an issuer.</summary>
/// <param name="id">The id that tokens name it by.</param>
/// <param name="endorsements">The channels that it may sign for; null leaves the list out.</param>
public sealed class IssuerKey(string id, params string[]? endorsements) : IDisposable
{
    private readonly RSA pair = RSA.Create(2048);

    /// <summary>The id that tokens name it by.</summary>
    public string Id => id;

    /// <summary>Its public half, as a file would hold it.</summary>
    public byte[] PublicHalf => pair.ExportSubjectPublicKeyInfo();

    /// <summary>What signs, under the key's own id or another.</summary>
    public SigningCredentials Signing(string algorithm = SecurityAlgorithms.RsaSha256, string? named = null) => new(new RsaSecurityKey(pair) { KeyId = named ?? id }, algorithm)
    {
        CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
    };

    /// <summary>Its public half, as the issuer lists it.</summary>
    public object Listed()
    {
        var half = pair.ExportParameters(includePrivateParameters: false);
        var key = new Dictionary<string, object>
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = id,
            ["n"] = Base64UrlEncoder.Encode(half.Modulus),
            ["e"] = Base64UrlEncoder.Encode(half.Exponent),
        };
        if (endorsements is not null)
        {
            key["endorsements"] = endorsements;
        }

        return key;
    }

    public void Dispose() => pair.Dispose();
}
