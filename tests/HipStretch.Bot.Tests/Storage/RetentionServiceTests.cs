using HipStretch.Bot.Storage.Retention;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Bot.Tests.Channels;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Storage;

public sealed class RetentionServiceTests : IAsyncDisposable
{
    private readonly SqliteFolder folder = new();
    private readonly SqliteTurnStore store;
    private readonly FakeTimeProvider clock = new(Turn.Noon);

    public RetentionServiceTests() => store = SqliteTurnStore.Open(folder.Options);

    [Fact]
    public async Task What_is_older_than_the_days_goes_however_much_it_is()
    {
        await Task.WhenAll(Enumerable.Range(0, 450).Select(n => store.CommittedAsync(Turn.In($"old {n}", 0))));
        clock.Advance(TimeSpan.FromDays(30));
        await store.CommittedAsync(Turn.In("new", 0) with { At = clock.GetUtcNow() });
        using var service = Of(30);

        (await service.RetireAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        (await service.RetireAsync(TestContext.Current.CancellationToken)).ShouldBe(450);
        (await store.LoadAsync("new")).Conversation.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_clock_that_was_set_far_ahead_deletes_nothing_for_an_hour()
    {
        await store.CommittedAsync(Turn.In("c", 0));
        var jumping = new JumpingClock(clock);
        using var log = new KeptLog();
        using var service = new RetentionService(store, Options.Create(new RetentionOptions { RetentionDays = 30 }), jumping, new Logger<RetentionService>(new LoggerFactory([log])));
        await service.StartAsync(TestContext.Current.CancellationToken);
        await jumping.Watched;

        jumping.Ahead = TimeSpan.FromDays(100);
        clock.Advance(RetentionService.Every);
        (await log.NextAsync()).ShouldContain("set 100.00:00:00 ahead");
        (await store.LoadAsync("c")).Conversation.ShouldNotBeNull();
        clock.Advance(RetentionService.Every);
        (await log.NextAsync()).ShouldStartWith("Deleted 1 ");

        await service.StopAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(3650, true)]
    [InlineData(3651, false)]
    public void The_days_have_bounds(int days, bool isFine) =>
        new RetentionOptionsValidator().Validate(null, new RetentionOptions { RetentionDays = days }).Succeeded.ShouldBe(isFine);

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        folder.Dispose();
    }

    private RetentionService Of(int days) =>
        new(store, Options.Create(new RetentionOptions { RetentionDays = days }), clock, NullLogger<RetentionService>.Instance);
}
