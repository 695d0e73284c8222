using HipStretch.Bot.Channels.BotFramework.Connector;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class StoppedDeliveryTests : IAsyncLifetime
{
    private readonly TaskCompletionSource<Answer> answer = new();
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_stop_does_not_wait_for_the_next_try_and_loses_nothing()
    {
        connector.Answers = Answer.InTurn(new Answer(500));
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");
        await host.Time.WaitedForAsync(TimeSpan.FromSeconds(1));

        await host.StopAsync();

        (await host.LeftAsync("c")).ShouldBe(["one", "two"]);
    }

    [Fact]
    public async Task A_call_under_way_may_end_and_none_begins_after_it()
    {
        connector.Answers = _ => answer.Task;
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");
        await connector.NextAsync();
        var stopping = host.StopAsync();
        await host.Time.WaitedForAsync(GracefulStop.Grace);

        answer.SetResult(Answer.Fine);
        await stopping;

        (await host.LeftAsync("c")).ShouldBe(["two"]);
        connector.All.Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_does_not_end_is_given_up_and_made_again_after_the_next_start()
    {
        connector.Answers = _ => answer.Task;
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await connector.NextAsync();
        var stopping = host.StopAsync();

        await host.Time.PassAsync(GracefulStop.Grace);
        await stopping;

        (await host.LeftAsync("c")).ShouldBe(["one"]);
    }

    public async ValueTask InitializeAsync() => (host, connector) = (await DeliveringHost.StartAsync(), await FakeConnector.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }
}
