namespace HipStretch.Bot.Storage.Sealing;

/// <summary>A secret store whose keys are sealed. Resumes are hashes already, and open nothing that could be read.</summary>
internal sealed class SealedSecretStore(ISecretStore store, Seals seals) : ISecretStore
{
    /// <inheritdoc />
    public async Task<ReadOnlyMemory<byte>> KeyAsync(string name, ReadOnlyMemory<byte> ifMissing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var place = SealedPlace.Secret(name);
        return seals.Open(await store.KeyAsync(name, seals.Close(ifMissing, place), now, cancellationToken), place);
    }

    /// <inheritdoc />
    public Task AddResumeAsync(
        ReadOnlyMemory<byte> hash, ResumableAccess access, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        store.AddResumeAsync(hash, access, now, oldest, cancellationToken);

    /// <inheritdoc />
    public Task<ResumableAccess?> RotateResumeAsync(
        ReadOnlyMemory<byte> hash, ReadOnlyMemory<byte> next, DateTimeOffset now, DateTimeOffset oldest, CancellationToken cancellationToken) =>
        store.RotateResumeAsync(hash, next, now, oldest, cancellationToken);
}
