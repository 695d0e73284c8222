using HipStretch.Bot.Storage.Retention;
using HipStretch.Bot.Storage.Sqlite;
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
