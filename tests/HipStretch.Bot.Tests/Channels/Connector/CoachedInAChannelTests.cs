using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>A session in a channel that we call, on a clock that runs thirty times as fast.</summary>
public sealed class CoachedInAChannelTests : IAsyncLifetime
{
    private readonly BotServer server = new(_ => { }, new Dictionary<string, string> { ["HipStretch:Session:Speed"] = "30" });
    private FakeConnector connector = null!;

    [Fact]
    public async Task Who_wants_to_be_led_there_is_led()
    {
        var chat = await ReachFirstStepAsync("coached");

        await chat.SayAsync("lead me");

        await HearAsync("2 of 5");
        await HearAsync("Hold ·");
        await HearAsync("Good.");
    }

    [Fact]
    public async Task A_channel_that_takes_nothing_any_more_is_an_empty_room()
    {
        var chat = await ReachFirstStepAsync("removed");
        connector.Answers = _ => Task.FromResult(new Answer(403));

        await chat.SayAsync("lead me");

        await HearAsync("I'll wait here.");
        connector.All.ShouldNotContain(received => received.Text != null && received.Text.Contains("Hold ·"));
    }

    public async ValueTask InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await connector.DisposeAsync();
    }

    private async Task<PushedChat> ReachFirstStepAsync(string conversation)
    {
        var chat = new PushedChat(server, connector, conversation);
        foreach (var text in Journey.ToFirstStep)
        {
            await chat.SayAsync(text);
        }

        await HearAsync("First: ");
        return chat;
    }

    private async Task HearAsync(string words)
    {
        while ((await connector.NextAsync()).Text?.Contains(words, StringComparison.Ordinal) != true)
        {
            // What comes before.
        }
    }
}
