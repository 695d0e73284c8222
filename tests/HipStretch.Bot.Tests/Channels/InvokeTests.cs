using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels;

public sealed class InvokeTests : IAsyncDisposable
{
    private readonly BotServer server = new(services => services.AddSingleton<IBot, InvokedBot>());

    [Theory]
    [InlineData("taken", HttpStatusCode.Accepted, """{"pressed":"left"}""")]
    [InlineData("empty", HttpStatusCode.OK, "")]
    [InlineData("nobody's", HttpStatusCode.NotImplemented, "")]
    [InlineData("breaks", HttpStatusCode.InternalServerError, "")]
    public async Task An_invoke_is_answered_with_its_status_and_body_also_when_it_comes_again(string name, HttpStatusCode status, string body)
    {
        var caller = server.Caller($"invoke-{name}");
        var invoke = caller.Write(new Activity(ActivityTypes.Invoke) { Name = name, Value = "left", Id = "once" });

        for (var time = 0; time < 2; time++)
        {
            using var response = await caller.PostAsync(invoke);
            response.StatusCode.ShouldBe(status);
            (await response.Content.ReadAsStringAsync()).ShouldBe(body);
        }
    }

    [Fact]
    public async Task A_reply_never_has_the_id_of_one_that_was_taken_back()
    {
        var replies = await server.Caller("taken-back").SayAsync("hello", "in");

        replies.Select(reply => (reply.Text, reply.Id)).ShouldBe([("second", "in|1"), ("third", "in|2")]);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
