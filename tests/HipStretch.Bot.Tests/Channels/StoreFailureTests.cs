using System.Net;
using HipStretch.Bot.Storage;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels;

public sealed class StoreFailureTests : IAsyncDisposable
{
    private FailingTurnStore? store;
    private readonly BotServer server;

    public StoreFailureTests() => server = new BotServer(services =>
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        services.AddSingleton<ITurnStore>(provider => store = new FailingTurnStore((ITurnStore)real(provider)));
    });

    [Fact]
    public async Task A_store_that_fails_loses_nothing()
    {
        var caller = server.Caller("failing-store");
        await caller.SayAsync("hello");

        foreach (var stage in Enum.GetValues<FailingTurnStore.Stage>())
        {
            store!.FailsAt = stage;
            (await Refusal.OfAsync(await caller.PostAsync(Answer(caller)))).ShouldBe(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable");
        }

        store!.FailsAt = null;
        using var response = await caller.PostAsync(Answer(caller));
        var replies = Caller.Read(await response.Content.ReadAsStringAsync());

        replies.ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
        (await caller.SayAsync("5")).ShouldHaveSingleItem().Text.ShouldBe("How long has it hurt?");
    }

    [Fact]
    public async Task A_turn_that_keeps_losing_the_race_is_to_be_sent_again()
    {
        var caller = server.Caller("losing-store");
        await caller.SayAsync("hello");

        store!.Conflicts = 100;
        (await Refusal.OfAsync(await caller.PostAsync(Answer(caller)))).ShouldBe(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable");

        store.Conflicts = 2;
        (await caller.SayAsync("Lower back", "answer")).ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private static string Answer(Caller caller) => caller.Write(new Activity(ActivityTypes.Message) { Text = "Lower back", Id = "answer" });
}
