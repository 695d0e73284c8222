using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteOutboxTests : OutboxContract, IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly SqliteTurnStore store;

    public SqliteOutboxTests() => store = SqliteTurnStore.Open(folder.Options);

    private protected override ITurnStore Turns => store;

    private protected override IOutboxStore Store => store;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
