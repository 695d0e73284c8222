using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage.Sealing;

/// <summary>A data directory of a test's own, and its store with the seals over it that a server has.</summary>
internal sealed class SealedFolder : IAsyncDisposable
{
    public SealedFolder(Seals? seals = null)
    {
        Seals = seals ?? new Seals(KeyFolderSeal.In(Folder.Options.DataDirectory));
        Below = SqliteTurnStore.Open(Folder.Options);
    }

    public SqliteFolder Folder { get; } = new();

    public Seals Seals { get; private set; }

    public SqliteTurnStore Below { get; private set; }

    public SealedTurnStore Turns => new(Below, Seals);

    public SealedOutboxStore Outbox => new(Below, Seals);

    public SealedSecretStore Secrets => new(Below, Seals);

    public async Task ReopenAsync(Seals? seals = null)
    {
        await Below.DisposeAsync();
        Below = SqliteTurnStore.Open(Folder.Options);
        Seals = seals ?? new Seals(KeyFolderSeal.In(Folder.Options.DataDirectory));
    }

    public async ValueTask DisposeAsync()
    {
        await Below.DisposeAsync();
        Folder.Dispose();
    }
}
