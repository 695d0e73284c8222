using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresSecretStoreTests(PostgresTables tables) : SecretStoreContract, IClassFixture<PostgresTables>, IAsyncDisposable
{
    private PostgresTurnStore store = tables.Open();

    private protected override ISecretStore Store => store;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private protected override async Task ReopenAsync()
    {
        await store.DisposeAsync();
        store = tables.Reopen();
    }
}
