using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteWakeupTests : WakeupContract, IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly SqliteTurnStore store;

    public SqliteWakeupTests() => store = SqliteTurnStore.Open(folder.Options);

    private protected override ITurnStore Store => store;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }
}
