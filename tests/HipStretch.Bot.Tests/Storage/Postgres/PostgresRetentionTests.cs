using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresRetentionTests(PostgresTables tables) : RetentionContract, IClassFixture<PostgresTables>, IAsyncDisposable
{
    private readonly PostgresTurnStore store = tables.Open();

    private protected override ITurnStore Turns => store;

    private protected override IOutboxStore Outbox => store;

    private protected override IRetentionStore Store => store;

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
