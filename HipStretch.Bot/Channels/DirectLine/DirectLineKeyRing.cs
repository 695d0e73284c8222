using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>The secrets and signing keys that count under some settings.</summary>
internal sealed class DirectLineKeyRing
{
    private const int IdBytes = 9;

    private readonly byte[][] secretHashes;

    /// <param name="of">The settings.</param>
    /// <param name="keptSecret">The secret that counts where the settings name none.</param>
    /// <param name="keptSigningKey">The signing key that counts where the settings name none.</param>
    public DirectLineKeyRing(DirectLineOptions of, string keptSecret, byte[] keptSigningKey)
    {
        Of = of;
        secretHashes = [.. (of.Secrets.Count > 0 ? of.Secrets : [keptSecret]).Select(Hash)];
        Signing = Key(of.SigningKey is { } configured ? Convert.FromBase64String(configured) : keptSigningKey);
        Verifying = [Signing, .. of.OtherSigningKeys.Select(other => Key(Convert.FromBase64String(other)))];
    }

    /// <summary>The settings that it was made for.</summary>
    public DirectLineOptions Of { get; }

    /// <summary>What tokens are signed with. Its id, which tokens carry, is part of its hash, so that nodes agree without being told.</summary>
    public SecurityKey Signing { get; }

    /// <summary>What the signature of a token may be of.</summary>
    public IReadOnlyList<SecurityKey> Verifying { get; }

    /// <summary>Whether it is one of the secrets, in a time that does not tell how much of it is right, nor which.</summary>
    public bool IsSecret(string credential)
    {
        var hash = Hash(credential);
        return secretHashes.Aggregate(false, (found, secret) => CryptographicOperations.FixedTimeEquals(hash, secret) | found);
    }

    private static SymmetricSecurityKey Key(byte[] key) => new(key) { KeyId = Base64Url.EncodeToString(SHA256.HashData(key).AsSpan(0, IdBytes)) };

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
