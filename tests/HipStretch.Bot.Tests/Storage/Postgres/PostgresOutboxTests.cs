using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresOutboxTests(PostgresTables tables) : OutboxContract, IClassFixture<PostgresTables>, IAsyncDisposable
{
    private readonly PostgresTurnStore store = tables.Open();

    private protected override ITurnStore Turns => store;

    private protected override IOutboxStore Store => store;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
