using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresReadLogTests(PostgresTables tables) : ReadLogContract, IClassFixture<PostgresTables>, IAsyncDisposable
{
    private readonly PostgresTurnStore store = tables.Open();

    private protected override ITurnStore Store => store;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
