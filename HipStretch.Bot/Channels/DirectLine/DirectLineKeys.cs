using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Storage;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>The secrets and the signing keys: from the settings as they are now, else made once and kept in the store, so that tokens outlive a restart.</summary>
internal sealed class DirectLineKeys(ISecretStore store, DirectLineSettings settings, TimeProvider time) : IHostedService
{
    private const string SigningKeyName = "directline-signing-key";
    private const string SecretName = "directline-secret";

    private string keptSecret = "";
    private byte[] keptSigningKey = [];
    private DirectLineKeyRing? ring;

    /// <summary>What signs.</summary>
    public SecurityKey Signing => Ring.Signing;

    /// <summary>Whose signatures are good.</summary>
    public IReadOnlyList<SecurityKey> Verifying => Ring.Verifying;

    /// <summary>Whether it is one of the secrets.</summary>
    public bool IsSecret(string credential) => Ring.IsSecret(credential);

    /// <summary>The secret that is kept in the store, made if there is none.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public static async Task<string> KeptSecretAsync(ISecretStore store, TimeProvider time, CancellationToken cancellationToken) =>
        Encoding.ASCII.GetString((await store.KeyAsync(
            SecretName, Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(64, lowercase: true)), time.GetUtcNow(), cancellationToken)).Span);

    /// <summary>The signing key that is kept in the store, made if there is none.</summary>
    /// <exception cref="TurnStoreException">The store failed.</exception>
    public static async Task<byte[]> KeptSigningKeyAsync(ISecretStore store, TimeProvider time, CancellationToken cancellationToken) =>
        (await store.KeyAsync(SigningKeyName, RandomNumberGenerator.GetBytes(64), time.GetUtcNow(), cancellationToken)).ToArray();

    /// <summary>Reads what is kept, also where the settings name what counts: they may cease to.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        keptSecret = await KeptSecretAsync(store, time, cancellationToken);
        keptSigningKey = await KeptSigningKeyAsync(store, time, cancellationToken);
        ring = new DirectLineKeyRing(settings.Current, keptSecret, keptSigningKey);
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private DirectLineKeyRing Ring
    {
        get
        {
            var (last, now) = (ring ?? throw new InvalidOperationException("Keys are read when the host starts."), settings.Current);
            return ReferenceEquals(last.Of, now) ? last : ring = new DirectLineKeyRing(now, keptSecret, keptSigningKey);
        }
    }
}
