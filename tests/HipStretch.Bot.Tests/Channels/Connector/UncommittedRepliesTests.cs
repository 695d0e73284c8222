using System.Net;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class UncommittedRepliesTests : IAsyncLifetime
{
    private FailingTurnStore? store;
    private BotServer server = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task Nothing_is_said_before_it_is_committed()
    {
        var chat = new PushedChat(server, connector, "uncommitted");
        using (await chat.PostAsync(new Activity(ActivityTypes.Message) { Text = "warm-up", Id = "warm-up" }))
        {
            await connector.NextTextsAsync(2);
        }

        store!.FailsAt = FailingTurnStore.Stage.Committing;
        (await Refusal.OfAsync(await chat.PostAsync(Message()))).ShouldBe(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable");
        store.FailsAt = null;
        using var response = await chat.PostAsync(Message());
        await connector.NextTextsAsync(1);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        connector.All.Skip(3).Select(received => received.Type).ShouldBe(["typing", "typing", "message"]);
    }

    public async ValueTask InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        server = new BotServer(services =>
        {
            var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
            services.AddSingleton<ITurnStore>(provider => store = new FailingTurnStore((ITurnStore)real(provider)));
        });
    }

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await server.DisposeAsync();
    }

    private static Activity Message() => new(ActivityTypes.Message) { Text = "Lower back", Id = "answer" };
}
