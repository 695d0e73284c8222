using System.Net;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Operations;

public sealed class HealthTests : IAsyncDisposable
{
    private readonly BotServer server;
    private FailingTurnStore? store;

    public HealthTests() => server = new BotServer(services =>
    {
        var real = services.Single(service => service.ServiceType == typeof(ITurnStore)).ImplementationFactory!;
        services.AddSingleton<ITurnStore>(provider => store = new FailingTurnStore((ITurnStore)real(provider)));
    });

    [Fact]
    public async Task A_server_that_started_is_ready() => await AnswersAsync(
        "/readyz", HttpStatusCode.OK, """{"status":"healthy","checks":{"server":"healthy","store":"healthy","cluster":"healthy"}}""");

    [Fact]
    public async Task A_server_whose_store_cannot_be_read_is_alive_and_not_ready_and_tells_no_details()
    {
        await server.Caller("c").SayAsync("hello");
        store!.FailsAt = FailingTurnStore.Stage.Loading;

        await AnswersAsync("/readyz", HttpStatusCode.ServiceUnavailable, """{"status":"unhealthy","checks":{"server":"healthy","store":"unhealthy","cluster":"healthy"}}""");
        await AnswersAsync("/healthz", HttpStatusCode.OK, """{"status":"healthy","checks":{}}""");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task AnswersAsync(string path, HttpStatusCode status, string body)
    {
        using var answer = await server.Http.GetAsync(new Uri(path, UriKind.Relative));
        (await answer.Content.ReadAsStringAsync()).ShouldBe(body);
        answer.StatusCode.ShouldBe(status);
    }
}
