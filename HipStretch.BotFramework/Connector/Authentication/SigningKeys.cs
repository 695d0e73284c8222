using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that an issuer signs with, as its OpenID metadata lists them. They are read again once a day, and for a key that is not
/// known, but no more than once a minute: whoever makes up key ids does not make us call the issuer each time.
/// </summary>
/// <param name="address">The metadata's address; plain HTTP for this machine only.</param>
/// <param name="clients">Read it.</param>
/// <param name="logger">Is told when it cannot be read.</param>
/// <param name="time">The clock.</param>
internal sealed partial class SigningKeys(string address, ChannelClients clients, ILogger logger, TimeProvider time) : IDisposable
{
    /// <summary>How long a list of keys is taken for good.</summary>
    internal static readonly TimeSpan Age = TimeSpan.FromHours(24);

    /// <summary>How long a list is not read again, whoever asks.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>How long the issuer is left alone after a reading that failed.</summary>
    internal static readonly TimeSpan RestAfterTrouble = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _reading = new(1);
    private readonly bool _isLocal = new Uri(address).IsLoopback;
    private volatile KeyList? _known;
    private volatile Reading? _last;

    private sealed record KeyList(IReadOnlyDictionary<string, JsonWebKey> Keys, long ReadAt);

    private sealed record Reading(long EndedAt, Exception? Trouble);

    /// <summary>The key of an id; null where the issuer lists none.</summary>
    /// <exception cref="InvalidOperationException">No list could be read yet.</exception>
    public async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_known is { } known && known.Keys.TryGetValue(keyId, out var key) && time.GetElapsedTime(known.ReadAt) < Age)
            return key;
        await ReadAgainAsync(cancellationToken);
        var list = _known ?? throw new InvalidOperationException("The keys of the tokens' issuer cannot be read now.", _last?.Trouble);
        return list.Keys.GetValueOrDefault(keyId);
    }

    /// <inheritdoc/>
    public void Dispose() => _reading.Dispose();

    private bool IsResting => _last is { } last && time.GetElapsedTime(last.EndedAt) < (last.Trouble is null ? Rest : RestAfterTrouble);

    // Whoever gives up waiting does not end the reading, which is for everybody.
    private async Task ReadAgainAsync(CancellationToken cancellationToken)
    {
        if (IsResting)
            return;
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (!IsResting)
                await ReadAsync();
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task ReadAsync()
    {
        try
        {
            using var late = new CancellationTokenSource(Patience, time);
            var documents = new HttpDocumentRetriever(clients.Http) { RequireHttps = !_isLocal };
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, late.Token);
            var keys = ById(metadata.JsonWebKeySet?.Keys ?? []);
            // No issuer takes back all its keys: somebody else answered, and what is known stays.
            if (keys.Count == 0)
                throw new InvalidDataException("No key is listed there.");
            _known = new KeyList(keys, time.GetTimestamp());
            _last = new Reading(time.GetTimestamp(), null);
        }
        catch (Exception trouble)
        {
            _last = new Reading(time.GetTimestamp(), trouble);
            LogUnread(logger, address, trouble.Message);
        }
    }

    private static Dictionary<string, JsonWebKey> ById(IEnumerable<JsonWebKey> keys)
    {
        var list = new Dictionary<string, JsonWebKey>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId: { Length: > 0 } id, Use: null or "" or JsonWebKeyUseNames.Sig })
                list[id] = key;
        }

        return list;
    }

    [LoggerMessage(2001, LogLevel.Error, "The keys of tokens could not be read from {Address}: {Trouble}")]
    private static partial void LogUnread(ILogger logger, string address, string trouble);
}
