using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresTurnStoreTests(PostgresTables tables) : TurnStoreContract, IClassFixture<PostgresTables>, IAsyncDisposable
{
    private readonly PostgresTurnStore store = tables.Open();

    private protected override ITurnStore Store => store;

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private protected override IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation) => tables.ReadLog(conversation);
}
