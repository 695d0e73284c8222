using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Bot.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class OutboxClaimTests : IAsyncLifetime
{
    private readonly SqliteFolder folder = new();
    private readonly FakeTimeProvider time = new(Turn.Noon);
    private FailingTurnStore store = null!;

    [Fact]
    public async Task A_claim_that_took_ten_seconds_to_write_is_held_for_ten_seconds_less()
    {
        store.Claiming = () => time.Advance(TimeSpan.FromSeconds(10));
        store.FailsToRenew = true;
        await using var claim = await TakeAsync();

        time.Advance(OutboxClaims.Lifetime - TimeSpan.FromSeconds(11));
        claim.Held.IsCancellationRequested.ShouldBeFalse();
        time.Advance(TimeSpan.FromSeconds(1));
        claim.Held.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task A_claim_that_is_renewed_is_held_for_longer()
    {
        await using var claim = await TakeAsync();
        await store.Claimed.WaitAsync(FakeConnector.LongEnough);
        for (var renewals = 0; renewals < 6; renewals++)
        {
            time.Advance(OutboxClaims.Renewal);
            await store.Claimed.WaitAsync(FakeConnector.LongEnough);
        }

        claim.Held.IsCancellationRequested.ShouldBeFalse();
    }

    public async ValueTask InitializeAsync()
    {
        var inner = SqliteTurnStore.Open(folder.Options);
        await inner.CommittedAsync(Turn.In("c", 0));
        store = new FailingTurnStore(inner, inner);
    }

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private async Task<OutboxClaim> TakeAsync() =>
        (await new OutboxClaims(store, OutboxOwner.Alone, time, NullLogger<OutboxClaims>.Instance).TryTakeAsync(Turn.Conversation("c"), CancellationToken.None)).ShouldNotBeNull();
}
