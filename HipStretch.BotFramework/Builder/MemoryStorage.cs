namespace Microsoft.Bot.Builder;

/// <summary>Keeps items in memory until the process ends: for tests and for trying things out.</summary>
/// <remarks>
/// <para>Items are copied in and out, so nobody changes what is stored by keeping a reference. A copy keeps the .NET types, because nothing
/// becomes text: no type is ever looked up by a name.</para>
/// <para>What can be copied is data: text, numbers, dates, JSON tokens, collections, and objects made of these. Keys of dictionaries must
/// not be compared by reference. Functions, tasks and streams are refused.</para>
/// <para>An <see cref="IStoreItem"/> is given a new ETag by every write; a write with the ETag of an older version throws, and stores
/// nothing of what it was given. State of a <see cref="BotState"/> that was read before there was any counts as an older version too, so
/// that of two first turns at once the second is refused.</para>
/// </remarks>
public class MemoryStorage : IStorage
{
    private readonly Dictionary<string, (object Item, string ETag)> _items = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private long _version;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_items.TryGetValue(key, out var stored))
                    found[key] = Versioned(DeepCopy.Of(stored.Item), stored.ETag);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">An item was changed or deleted since its version was read, or is no data.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, item) in changes)
                CheckVersion(key, item);
            var copies = changes.ToDictionary(change => change.Key, change => DeepCopy.Of(change.Value), StringComparer.Ordinal);
            foreach (var (key, copy) in copies)
            {
                var version = $"{++_version}";
                _items[key] = (copy, version);
                Versioned(changes[key], version);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys)
                _items.Remove(key);
        }

        return Task.CompletedTask;
    }

    private static object Versioned(object item, string version)
    {
        if (item is IStoreItem versioned)
            versioned.ETag = version;
        return item;
    }

    private void CheckVersion(string key, object item)
    {
        var expected = (item as IStoreItem)?.ETag;
        if (expected is null or "*" && item is not StoredState { IsNew: true })
            return;
        var current = _items.TryGetValue(key, out var stored) ? stored.ETag : null;
        if (current != expected)
            throw new InvalidOperationException($"Etag conflict on '{key}': read {expected ?? "nothing"}, stored {current ?? "nothing"}.");
    }
}
