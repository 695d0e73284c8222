namespace Microsoft.Bot.Builder;

/// <summary>Reads items of one type from a storage.</summary>
public static class StorageExtensions
{
    /// <summary>Reads items.</summary>
    /// <typeparam name="TStoreItem">Their type.</typeparam>
    /// <param name="storage">The storage.</param>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The items that there are, by key; those of another type are left out.</returns>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        ArgumentNullException.ThrowIfNull(storage);
        var typed = new Dictionary<string, TStoreItem>(StringComparer.Ordinal);
        foreach (var (key, item) in await storage.ReadAsync(keys, cancellationToken))
        {
            if (item is TStoreItem wanted)
                typed[key] = wanted;
        }

        return typed;
    }
}
