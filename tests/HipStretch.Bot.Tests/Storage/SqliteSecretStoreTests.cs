using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sqlite;

namespace HipStretch.Bot.Tests.Storage;

public sealed class SqliteSecretStoreTests : SecretStoreContract, IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private SqliteTurnStore store;

    public SqliteSecretStoreTests() => store = SqliteTurnStore.Open(folder.Options);

    private protected override ISecretStore Store => store;

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private protected override async Task ReopenAsync()
    {
        await store.DisposeAsync();
        store = SqliteTurnStore.Open(folder.Options);
    }
}
