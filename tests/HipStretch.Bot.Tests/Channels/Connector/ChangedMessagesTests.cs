using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class ChangedMessagesTests : IAsyncLifetime
{
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_message_is_changed_and_taken_away_by_the_id_that_its_channel_gave()
    {
        await host.LeaveAsync("c", Message(OutboxKind.Send, "ours", "one"), Message(OutboxKind.Update, "ours", "two"));
        await host.LeaveAsync("c", Message(OutboxKind.Delete, "ours", "gone"));

        (await connector.NextAsync()).Path.ShouldBe("POST /_connector/v3/conversations/c/activities");
        var change = await connector.NextAsync();
        change.Path.ShouldBe("PUT /_connector/v3/conversations/c/activities/theirs");
        change.Text.ShouldBe("two");
        ((string?)change.Json["id"]).ShouldBe("theirs");
        var removal = await connector.NextAsync();
        removal.Path.ShouldBe("DELETE /_connector/v3/conversations/c/activities/theirs");
        removal.Json.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_change_of_what_the_channel_gave_no_id_is_dropped_and_the_rest_goes_on()
    {
        connector.Body = "thanks";
        await host.LeaveAsync("c", Message(OutboxKind.Send, "ours", "one"), Message(OutboxKind.Update, "ours", "two"), Message(OutboxKind.Send, "next", "three"));

        (await connector.NextTextsAsync(2)).ShouldBe(["one", "three"]);
        host.Log.Lines.ShouldContain(line => line.Contains("changes what never got there"));
    }

    public async ValueTask InitializeAsync() => (host, connector) = (await DeliveringHost.StartAsync(), await FakeConnector.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }

    private OutboxMessage Message(OutboxKind kind, string id, string text) =>
        new(kind, id, connector.ServiceUrl, System.Text.Encoding.UTF8.GetBytes($$"""{"type":"message","id":"{{id}}","text":"{{text}}"}"""));
}
