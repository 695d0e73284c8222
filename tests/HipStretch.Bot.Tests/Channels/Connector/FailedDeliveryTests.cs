using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Tests.Storage;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class FailedDeliveryTests : IAsyncLifetime
{
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_channel_that_fails_gets_the_message_again_and_the_later_ones_wait()
    {
        connector.Answers = Answer.InTurn(new Answer(500), new Answer(502), new Answer(408));
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");
        await host.SayAsync("c", connector.ServiceUrl, "three");

        foreach (var seconds in (int[])[1, 2, 4])
        {
            (await connector.NextAsync()).Text.ShouldBe("one");
            await host.Time.PassAsync(seconds);
        }

        (await connector.NextTextsAsync(3)).ShouldBe(["one", "two", "three"]);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_channel_that_asks_for_time_gets_it(int status)
    {
        connector.Answers = Answer.InTurn(new Answer(status, RetryAfter: "120"));
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await connector.NextAsync();

        await host.Time.PassAsync(120);

        (await connector.NextAsync()).Text.ShouldBe("one");
    }

    [Fact]
    public async Task A_channel_that_is_not_there_gets_the_message_when_it_is()
    {
        var (url, port) = (connector.ServiceUrl, connector.Port);
        await connector.DisposeAsync();
        await host.SayAsync("c", url, "one", "two");
        await host.Time.WaitedForAsync(TimeSpan.FromSeconds(1));

        connector = await FakeConnector.StartAsync(port);
        host.Time.Advance(TimeSpan.FromSeconds(1));

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task A_channel_that_does_not_answer_is_tried_again()
    {
        var answers = new Queue<Task<Answer>>([new TaskCompletionSource<Answer>().Task]);
        connector.Answers = _ => answers.TryDequeue(out var never) ? never : Task.FromResult(Answer.Fine);
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await connector.NextAsync();

        await host.Time.PassAsync(15);
        await host.Time.PassAsync(1);

        (await connector.NextAsync()).Text.ShouldBe("one");
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task What_a_channel_never_takes_is_dropped_and_the_rest_goes_on(int status)
    {
        connector.Answers = Answer.InTurn(new Answer(status));
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "two"]);
        await host.StopAsync();
        (await host.LeftAsync("c")).ShouldBeEmpty();
        host.Log.Lines.ShouldContain(line => line.Contains($"dropped: {status} "));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        connector.Answers = Answer.InTurn(new Answer(307, Location: elsewhere.ServiceUrl));
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "two"]);
        elsewhere.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_for_another_machine_is_dropped_even_where_it_was_stored()
    {
        await host.SayAsync("c", "http://192.0.2.1/", "one");
        await host.SayAsync("c", connector.ServiceUrl, "two");

        (await connector.NextAsync()).Text.ShouldBe("two");
        host.Log.Lines.ShouldContain(line => line.Contains("dropped"));
    }

    [Fact]
    public async Task A_message_that_could_not_be_delivered_for_a_day_is_given_up()
    {
        host.Time.Advance(TimeSpan.FromDays(1));
        connector.Answers = Answer.InTurn(new Answer(500));
        await host.SayAsync("c", connector.ServiceUrl, "old");
        await host.SayAsync("c", connector.ServiceUrl, host.Time.GetUtcNow(), "fresh");

        (await connector.NextTextsAsync(2)).ShouldBe(["old", "fresh"]);
        host.Log.Lines.Count(line => line.Contains("given up")).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_erased_while_its_channel_was_away_is_not_sent_again()
    {
        connector.Answers = Answer.InTurn(new Answer(500));
        await host.SayAsync("c", connector.ServiceUrl, "numb between the legs", "two");
        (await connector.NextAsync()).Text.ShouldBe("numb between the legs");
        await host.Time.WaitedForAsync(TimeSpan.FromSeconds(1));
        await host.EraseAsync("c");
        await host.SayAsync("c", connector.ServiceUrl, "hello again");

        host.Time.Advance(TimeSpan.FromSeconds(1));

        (await connector.NextAsync()).Text.ShouldBe("hello again");
    }

    [Fact]
    public async Task A_search_for_what_was_left_behind_that_breaks_is_made_again_as_the_log_says()
    {
        host.Store.BrokenSweeps = 1;
        await DeliveringHost.CommitAsync(host.Store, "c", connector.ServiceUrl, Turn.Noon, "one");
        host.Time.Advance(OutboxDelivery.Every);
        await host.Store.Broke.WaitAsync(FakeConnector.LongEnough);

        host.Time.Advance(OutboxDelivery.Every);

        (await connector.NextAsync()).Text.ShouldBe("one");
        host.Log.Lines.ShouldContain(line => line.StartsWith("Delivery broke with System.InvalidOperationException; it is tried again in 00:00:05", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_the_store_keeps_by_mistake_is_not_delivered_twice()
    {
        host.Store.FailingRemovals = 1;
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");

        (await connector.NextAsync()).Text.ShouldBe("one");
        await host.Time.PassAsync(1);

        (await connector.NextAsync()).Text.ShouldBe("two");
    }

    [Fact]
    public async Task What_people_say_and_where_is_not_logged()
    {
        connector.Answers = Answer.InTurn(new Answer(500), new Answer(404));
        await host.SayAsync("the-conversation", connector.ServiceUrl, "numb between the legs");
        await connector.NextAsync();
        await host.Time.PassAsync(1);
        await connector.NextAsync();
        await host.StopAsync();

        host.Log.Lines.ShouldContain(line => line.Contains("dropped"));
        host.Log.Lines.ShouldAllBe(line => !line.Contains("numb") && !line.Contains("the-conversation") && !line.Contains("_connector"));
    }

    public async ValueTask InitializeAsync() => (host, connector) = (await DeliveringHost.StartAsync(), await FakeConnector.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }
}
