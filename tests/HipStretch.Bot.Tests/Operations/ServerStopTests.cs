using System.Net;
using HipStretch.Bot.Operations;
using HipStretch.Bot.Tests.Channels;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Operations;

public sealed class ServerStopTests : IAsyncDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly WaitingBot bot = new();
    private readonly BotServer server;

    public ServerStopTests() => server = new BotServer(services => services.AddSingleton<IBot>(bot));

    [Fact]
    public async Task A_server_that_stops_answers_the_turn_under_way_and_begins_no_other()
    {
        var early = server.Caller("early").SayAsync("hello");
        await bot.Heard.WaitAsync(LongEnough);
        var stopping = server.Services.GetRequiredService<ServerStop>().StoppingAsync(CancellationToken.None);

        var caller = server.Caller("late");
        using var refused = await caller.PostAsync(caller.Write(new Activity(ActivityTypes.Message) { Text = "hello" }));
        using var ready = await server.Http.GetAsync(new Uri("/readyz", UriKind.Relative));
        bot.Answer();
        await stopping.WaitAsync(LongEnough);

        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await ready.Content.ReadAsStringAsync()).ShouldContain("\"server\":\"unhealthy\"");
        (await early.WaitAsync(LongEnough)).Single().Text.ShouldBe("yes");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();
}
