using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Tests.Storage;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class ClaimedDeliveryTests : IAsyncLifetime
{
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task What_another_node_has_is_left_to_it_and_delivered_when_that_node_is_dead()
    {
        await DeliveringHost.CommitAsync(host.Store, "c", connector.ServiceUrl, Turn.Noon, "one");
        (await ClaimAsync("another", Turn.Noon)).ShouldBeTrue();
        await host.SayAsync("c", connector.ServiceUrl, "two");
        await host.SayAsync("d", connector.ServiceUrl, "elsewhere");
        (await connector.NextAsync()).Text.ShouldBe("elsewhere");
        await host.Store.Removed.WaitAsync(FakeConnector.LongEnough);

        host.Time.Advance(OutboxClaims.Lifetime + OutboxDelivery.Every);

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task An_outbox_stays_ours_for_as_long_as_its_channel_lets_us_wait()
    {
        connector.Answers = Answer.InTurn(new Answer(503, RetryAfter: "600"));
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await host.Time.WaitedForAsync(TimeSpan.FromMinutes(10));
        (await host.Store.Claimed.WaitAsync(FakeConnector.LongEnough)).ShouldBeTrue();
        for (var renewals = 0; renewals < 6; renewals++)
        {
            host.Time.Advance(OutboxClaims.Renewal);
            (await host.Store.Claimed.WaitAsync(FakeConnector.LongEnough)).ShouldBeTrue();
        }

        (await ClaimAsync("another", host.Time.GetUtcNow())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_node_that_stops_gives_its_outboxes_back()
    {
        connector.Answers = Answer.InTurn(new Answer(500));
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await host.Time.WaitedForAsync(TimeSpan.FromSeconds(1));
        await host.StopAsync();

        (await ClaimAsync("another", Turn.Noon)).ShouldBeTrue();
    }

    [Fact]
    public async Task What_another_node_delivered_while_ours_was_frozen_is_not_sent_again()
    {
        var thaw = new TaskCompletionSource<Answer>();
        connector.Answers = received => received.Text == "one" ? thaw.Task : Task.FromResult(Answer.Fine);
        await host.SayAsync("c", connector.ServiceUrl, "one", "two", "three");
        await connector.NextAsync();
        await DeliverElsewhereAsync();
        await host.SayAsync("c", connector.ServiceUrl, "later");

        thaw.SetResult(Answer.Fine);

        (await connector.NextAsync()).Text.ShouldBe("later");
    }

    [Fact]
    public async Task A_node_whose_claim_was_taken_and_given_back_does_not_go_on_with_it()
    {
        connector.Answers = Answer.InTurn(new Answer(503, RetryAfter: "600"));
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await connector.NextAsync();
        await host.Time.WaitedForAsync(TimeSpan.FromMinutes(10));
        await DeliverElsewhereAsync();
        await host.SayAsync("c", connector.ServiceUrl, "later");

        host.Time.Advance(OutboxClaims.Renewal);

        (await connector.NextAsync()).Text.ShouldBe("later");
        host.Log.Lines.ShouldContain(line => line.StartsWith("The claim on an outbox of channel directline was lost", StringComparison.Ordinal));
    }

    public async ValueTask InitializeAsync() => (host, connector) = (await DeliveringHost.StartAsync(), await FakeConnector.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }

    private async Task DeliverElsewhereAsync()
    {
        (await ClaimAsync("another", Turn.Noon + OutboxClaims.Lifetime + TimeSpan.FromSeconds(1))).ShouldBeTrue();
        foreach (var message in await host.Store.ReadOutboxAsync(Turn.Conversation("c"), CancellationToken.None))
        {
            (await host.Store.RemoveFromOutboxAsync(message.Id, "theirs", CancellationToken.None)).ShouldBeTrue();
        }

        await host.Store.ReleaseOutboxAsync(Turn.Conversation("c"), "another", CancellationToken.None);
    }

    private Task<bool> ClaimAsync(string owner, DateTimeOffset now) =>
        host.Store.ClaimOutboxAsync(Turn.Conversation("c"), owner, now, now + OutboxClaims.Lifetime, CancellationToken.None);
}
