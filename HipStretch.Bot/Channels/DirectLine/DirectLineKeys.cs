using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>The secrets and the signing key: from configuration, else made once and kept in the store, so that tokens outlive a restart.</summary>
internal sealed class DirectLineKeys(ISecretStore store, IOptions<DirectLineOptions> options, TimeProvider time) : IHostedService
{
    private const string SigningKeyName = "directline-signing-key";
    private const string SecretName = "directline-secret";

    private byte[]? signingKey;
    private byte[][] secretHashes = [];

    /// <summary>At least 32 bytes.</summary>
    public byte[] SigningKey => signingKey ?? throw new InvalidOperationException("Keys are read when the host starts.");

    /// <summary>Whether it is one of the secrets, in a time that does not tell how much of it is right.</summary>
    public bool IsSecret(string credential)
    {
        var hash = Hash(credential);
        return secretHashes.Aggregate(false, (found, secret) => CryptographicOperations.FixedTimeEquals(hash, secret) | found);
    }

    /// <summary>The secret that is kept in the store, made if there is none.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public static async Task<string> KeptSecretAsync(ISecretStore store, TimeProvider time, CancellationToken cancellationToken) =>
        Encoding.ASCII.GetString((await store.KeyAsync(
            SecretName, Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(64, lowercase: true)), time.GetUtcNow(), cancellationToken)).Span);

    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var settings = options.Value;
        signingKey = settings.SigningKey is { } configured
            ? Convert.FromBase64String(configured)
            : (await store.KeyAsync(SigningKeyName, RandomNumberGenerator.GetBytes(64), time.GetUtcNow(), cancellationToken)).ToArray();
        secretHashes = settings.Secrets.Count > 0
            ? [.. settings.Secrets.Select(Hash)]
            : [Hash(await KeptSecretAsync(store, time, cancellationToken))];
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
