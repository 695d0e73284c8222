using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class PipelineTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly List<string> _ran = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_order()
    {
        _adapter.Use(new Noting(_ran, "a")).Use(new Noting(_ran, "b"));
        using var turn = Turns.Of(adapter: _adapter);

        await _adapter.RunAsync(turn, Bot);

        _ran.ShouldBe(["a", "b", "bot", "/b", "/a"]);
    }

    [Fact]
    public async Task Middleware_that_does_not_call_on_stops_the_turn()
    {
        _adapter.Use(new Stopping()).Use(new Noting(_ran, "b"));
        using var turn = Turns.Of(adapter: _adapter);

        await _adapter.RunAsync(turn, Bot);

        _ran.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_set_of_middleware_is_middleware()
    {
        _adapter.Use(new MiddlewareSet().Use(new Noting(_ran, "a")).Use(new Noting(_ran, "b"))).Use(new Noting(_ran, "c"));
        using var turn = Turns.Of(adapter: _adapter);

        await _adapter.RunAsync(turn, Bot);

        _ran.ShouldBe(["a", "b", "c", "bot", "/c", "/b", "/a"]);
    }

    [Fact]
    public async Task What_the_bot_throws_goes_to_the_error_handler()
    {
        Exception? caught = null;
        _adapter.OnTurnError = (_, error) =>
        {
            caught = error;
            return Task.CompletedTask;
        };
        using var turn = Turns.Of(adapter: _adapter);

        await _adapter.RunAsync(turn, (_, _) => throw new InvalidOperationException("ow"));

        caught.ShouldBeOfType<InvalidOperationException>().Message.ShouldBe("ow");
    }

    [Fact]
    public async Task Without_an_error_handler_it_goes_to_the_caller()
    {
        using var turn = Turns.Of(adapter: _adapter);

        await Should.ThrowAsync<InvalidOperationException>(
            () => _adapter.RunAsync(turn, (_, _) => throw new InvalidOperationException("ow")));
    }

    [Fact]
    public async Task A_conversation_is_continued_by_an_event_through_the_middleware()
    {
        _adapter.Use(new Noting(_ran, "a"));

        await _adapter.ContinueConversationAsync(
            "app",
            Turns.Heard().GetConversationReference(),
            (turn, token) =>
            {
                _ran.Add($"{turn.Activity.Type} {turn.Activity.Name} {turn.Activity.Conversation!.Id}");
                return turn.SendActivityAsync("Time to move.", cancellationToken: token);
            },
            default);

        _ran.ShouldBe(["a", "event ContinueConversation c", "/a"]);
        _adapter.Sent.Single().Recipient!.Id.ShouldBe("user");
    }

    private Task Bot(ITurnContext turn, CancellationToken cancellationToken)
    {
        _ran.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(List<string> ran, string name) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            ran.Add(name);
            await next(cancellationToken);
            ran.Add("/" + name);
        }
    }

    private sealed class Stopping : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            Task.CompletedTask;
    }
}
