using System.Net;
using System.Net.WebSockets;
using HipStretch.Bot.Storage;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class StoreTroubleTests : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;
    private FailingTurnStore? store;

    public StoreTroubleTests() => server = new TalkingServer(data.Path, configure: services =>
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        services.AddSingleton<ITurnStore>(provider => store = new FailingTurnStore((ITurnStore)real(provider)));
    });

    [Fact]
    public async Task While_the_store_fails_clients_wait_and_afterwards_go_on()
    {
        var (client, grant) = await server.PageAsync();
        var conversation = grant.ConversationId;
        var site = await server.SiteAsync();
        await client.OpenAsync();
        var address = (await client.ComeBackAsync(conversation)).StreamUrl!;

        store!.FailsAt = FailingTurnStore.Stage.Loading;
        foreach (var caller in (DirectLineClient[])[client, site])
        {
            (await Refusal.OfAsync(await caller.PostAsync("/conversations", """{"user":{"id":"dl_ann"}}"""))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
            (await Refusal.OfAsync(await caller.GetAsync($"/conversations/{conversation}"))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
            (await Refusal.OfAsync(await caller.PostActivityAsync(conversation, Hello))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
            foreach (var watermark in (string[])["0", "1", "2"])
            {
                var page = await caller.FetchAsync(conversation, watermark);
                page.Activities.ShouldBeEmpty();
                page.Watermark.ShouldBe(watermark);
            }
        }

        using (var socket = await DirectLineSocket.OpenAsync(address))
        {
            (await socket.ReceiveAsync()).ShouldBeNull();
            socket.CloseStatus.ShouldBe(WebSocketCloseStatus.InternalServerError);
            await socket.CloseAsync();
        }

        store.FailsAt = null;
        await client.SayAsync(conversation, Hello);
        (await client.FetchAsync(conversation, "1")).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello"]);
    }

    [Fact]
    public async Task A_message_that_could_not_be_kept_is_heard_once_when_it_comes_again()
    {
        var (client, grant) = await server.PageAsync();
        var (unknown, _) = await server.UnknownAsync();

        store!.FailsAt = FailingTurnStore.Stage.Committing;
        (await Refusal.OfAsync(await client.PostAsync("/conversations"))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
        (await Refusal.OfAsync(await unknown.PostAsync("/conversations"))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
        (await Refusal.OfAsync(await client.PostActivityAsync(grant.ConversationId, Hello))).ShouldBe(HttpStatusCode.BadGateway, "BotError");
        (await client.FetchAsync(grant.ConversationId)).Activities.ShouldBeEmpty();

        store.FailsAt = null;
        await client.SayAsync(grant.ConversationId, Hello);
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello"]);
    }

    [Theory]
    [MemberData(nameof(Troubles), DisableDiscoveryEnumeration = true)]
    public async Task What_a_store_says_is_for_the_log_alone(Exception trouble)
    {
        var (client, grant) = await server.PageAsync();
        await client.OpenAsync();

        (store!.Failure, store.FailsAt) = (() => trouble, FailingTurnStore.Stage.Committing);
        using var response = await client.PostActivityAsync(grant.ConversationId, Hello);

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("22021");
    }

    public static TheoryData<Exception> Troubles =>
        [new TurnStoreException("The database refused: 22021.", new InvalidOperationException("22021")), new InvalidOperationException("22021")];

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }

    private static JObject Hello => new() { ["type"] = "message", ["text"] = "hello", ["channelData"] = new JObject { ["clientActivityID"] = "mine" } };
}
