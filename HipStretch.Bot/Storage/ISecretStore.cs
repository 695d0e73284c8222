namespace HipStretch.Bot.Storage;

/// <summary>Keeps what proves who somebody is: keys that were made once, and hashes of what lets a page take up its conversation.</summary>
internal interface ISecretStore
{
    /// <summary>The key of that name; where there is none, the given one is kept and returned. All nodes get the same one.</summary>
    /// <exception cref="TurnStoreException">The data could not be read or written.</exception>
    Task<ReadOnlyMemory<byte>> KeyAsync(string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Keeps what a new hash opens, and drops those that were made before a time.</summary>
    /// <param name="hash">SHA-256 of what the page holds.</param>
    /// <param name="access">What it opens.</param>
    /// <param name="now">When it was made.</param>
    /// <param name="oldest">Before when a hash opens nothing any more.</param>
    /// <param name="cancellationToken">Ends the wait for a place in the queue.</param>
    /// <exception cref="TurnStoreException">The data could not be written.</exception>
    Task AddResumeAsync(ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken);

    /// <summary>Replaces a hash by another, which opens the same; the old one opens nothing from then on.</summary>
    /// <returns>What they open; null where the old one opens nothing, or was made before <paramref name="oldest"/>, and then the new one is not kept.</returns>
    /// <exception cref="TurnStoreException">The data could not be written.</exception>
    Task<ResumableAccess?> RotateResumeAsync(
        ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken);
}
