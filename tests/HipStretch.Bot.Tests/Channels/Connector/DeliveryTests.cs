using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;
using HipStretch.Bot.Tests.Storage;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class DeliveryTests : IAsyncLifetime
{
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task Many_replies_of_many_turns_arrive_in_order_and_once()
    {
        var said = Enumerable.Range(0, 7).Select(turn => Enumerable.Range(0, 20).Select(reply => $"{turn}-{reply}").ToArray()).ToArray();
        foreach (var turn in said)
        {
            await host.SayAsync("c", connector.ServiceUrl, turn);
        }

        (await connector.NextTextsAsync(140)).ShouldBe(said.SelectMany(turn => turn));
        await host.StopAsync();
        (await host.LeftAsync("c")).ShouldBeEmpty();
        connector.All.Count().ShouldBe(140);
    }

    [Fact]
    public async Task An_activity_is_posted_as_json_to_what_it_answers()
    {
        await host.SayAsync("a/b c", connector.ServiceUrl + "/", "hello");

        var received = await connector.NextAsync();
        received.Path.ShouldBe("POST /_connector/v3/conversations/a%2Fb%20c/activities/in");
        received.ContentType.ShouldBe("application/json; charset=utf-8");
    }

    [Fact]
    public async Task What_a_crash_left_behind_is_delivered_after_the_next_start()
    {
        var folder = new TemporaryFolder();
        await using (var store = SqliteTurnStore.Open(new() { DataDirectory = folder.Path }))
        {
            var turns = new SealedTurnStore(store, new Seals(KeyFolderSeal.In(folder.Path)));
            await DeliveringHost.CommitAsync(turns, "c", connector.ServiceUrl, Turn.Noon, "one", "two");
            await DeliveringHost.CommitAsync(turns, "d", connector.ServiceUrl, Turn.Noon, "three");
        }

        await using var next = await DeliveringHost.StartAsync(folder);
        var texts = await connector.NextTextsAsync(3);

        texts.ShouldBe(["one", "two", "three"], ignoreOrder: true);
        texts.Where(text => text != "three").ShouldBe(["one", "two"]);
        await next.StopAsync();
        (await next.Store.ReadOutboxesAsync(CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_does_not_wait_for_another()
    {
        connector.Answers = received => received.Text == "stuck" ? new TaskCompletionSource<Answer>().Task : Task.FromResult(Answer.Fine);
        await host.SayAsync("c", connector.ServiceUrl, "stuck");
        (await connector.NextAsync()).Text.ShouldBe("stuck");

        await host.SayAsync("d", connector.ServiceUrl, "one", "two");

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "two"]);
        connector.All.Count(received => received.Text == "stuck").ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_waits_for_the_sign_that_we_are_typing()
    {
        var shown = new TaskCompletionSource<Answer>();
        connector.Answers = received => received.Type == "typing" ? shown.Task : Task.FromResult(Answer.Fine);
        host.Typing.Show(Heard("c"));
        (await connector.NextAsync()).Type.ShouldBe("typing");
        await host.SayAsync("c", connector.ServiceUrl, "answer");
        await host.SayAsync("d", connector.ServiceUrl, "elsewhere");
        (await connector.NextAsync()).Text.ShouldBe("elsewhere");

        shown.SetResult(Answer.Fine);

        (await connector.NextAsync()).Text.ShouldBe("answer");
    }

    [Fact]
    public async Task A_sign_that_is_not_taken_holds_the_answer_back_for_two_seconds_at_most()
    {
        connector.Answers = received => received.Type == "typing" ? new TaskCompletionSource<Answer>().Task : Task.FromResult(Answer.Fine);
        host.Typing.Show(Heard("c"));
        (await connector.NextAsync()).Type.ShouldBe("typing");
        await host.SayAsync("c", connector.ServiceUrl, "answer");

        await host.Time.PassAsync(2);

        (await connector.NextAsync()).Text.ShouldBe("answer");
    }

    public async ValueTask InitializeAsync() => (host, connector) = (await DeliveringHost.StartAsync(), await FakeConnector.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }

    private Microsoft.Bot.Schema.Activity Heard(string conversation) => new("message")
    {
        Id = "in",
        ChannelId = "directline",
        ServiceUrl = connector.ServiceUrl,
        Conversation = new(id: conversation),
        From = new("person"),
        Recipient = new("hipstretch"),
    };
}
