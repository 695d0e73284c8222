using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteTurnStoreTests : TurnStoreContract, IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly SqliteTurnStore store;

    public SqliteTurnStoreTests() => store = SqliteTurnStore.Open(folder.Options);

    private protected override ITurnStore Store => store;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private protected override IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation) => folder.ReadLog(conversation);
}
