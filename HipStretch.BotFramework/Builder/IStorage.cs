namespace Microsoft.Bot.Builder;

/// <summary>Where state is kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>Reads items.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The items that there are, by key, with their ETags where they are <see cref="IStoreItem"/>. The caller may change
    /// them without changing what is stored.</returns>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items.</summary>
    /// <param name="changes">The items, by key. One with an ETag is written only over the version that it names.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when they are stored.</returns>
    /// <exception cref="Exception">An item was changed by somebody else since it was read.</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; keys without an item are passed over.</summary>
    /// <param name="keys">Their keys.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when they are gone.</returns>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
