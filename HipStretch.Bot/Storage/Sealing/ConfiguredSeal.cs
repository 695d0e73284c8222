using System.Security.Cryptography;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>AES-256-GCM with keys from configuration, which several nodes share. The first one seals and all open, so that a new one is put before the old.</summary>
/// <param name="keys">The keys, 32 bytes each; at least one.</param>
internal sealed class ConfiguredSeal(IReadOnlyList<byte[]> keys) : Seal
{
    private const int IdSize = 8;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly (byte[] Id, byte[] Key)[] ring = [.. keys.Select(key => (IdOf(key), key))];

    public override byte Number => 1;

    public override byte[] Close(ReadOnlySpan<byte> open, SealedPlace place)
    {
        var (id, key) = ring[0];
        var closed = new byte[IdSize + NonceSize + TagSize + open.Length];
        var nonce = closed.AsSpan(IdSize, NonceSize);
        id.CopyTo(closed, 0);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagSize);
        cipher.Encrypt(nonce, open, closed.AsSpan(IdSize + NonceSize + TagSize), closed.AsSpan(IdSize + NonceSize, TagSize), place.ToUtf8());
        return closed;
    }

    public override byte[] Open(ReadOnlySpan<byte> closed, SealedPlace place)
    {
        if (closed.Length < IdSize + NonceSize + TagSize)
        {
            throw new SealBrokenException("It is cut short. Restore the last backup.");
        }

        var id = closed[..IdSize];
        var name = Convert.ToHexStringLower(id);
        var open = new byte[closed.Length - IdSize - NonceSize - TagSize];
        using var cipher = new AesGcm(Key(id) ?? throw Missing(name), TagSize);
        try
        {
            cipher.Decrypt(
                closed.Slice(IdSize, NonceSize), closed[(IdSize + NonceSize + TagSize)..], closed.Slice(IdSize + NonceSize, TagSize), open, place.ToUtf8());
            return open;
        }
        catch (AuthenticationTagMismatchException trouble)
        {
            throw SealBrokenException.Changed(name, trouble);
        }
    }

    /// <summary>What a key is called where it is missing: it tells nothing of the key itself.</summary>
    public static string NameOf(byte[] key) => Convert.ToHexStringLower(IdOf(key));

    private static byte[] IdOf(byte[] key) => HMACSHA256.HashData(key, "hipstretch key id"u8)[..IdSize];

    private static SealBrokenException Missing(string name) => new(
        $"It was sealed with the key {name}, which is not among {EncryptionOptions.Section}:Keys. Add that key there again, behind the first.");

    private byte[]? Key(ReadOnlySpan<byte> id)
    {
        foreach (var known in ring)
        {
            if (id.SequenceEqual(known.Id))
            {
                return known.Key;
            }
        }

        return null;
    }
}
