using System.Net.WebSockets;
using HipStretch.Bot.Operations;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class StoppingTests : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;

    public StoppingTests() => server = new TalkingServer(data.Path);

    [Fact]
    public async Task A_server_that_stops_sends_its_clients_away_with_a_code_that_makes_them_come_back()
    {
        var (client, _) = await server.PageAsync();
        using var socket = await DirectLineSocket.OpenAsync((await client.OpenAsync()).StreamUrl!);
        await socket.ReceiveAsync();

        await server.Services.GetRequiredService<ServerStop>().StoppingAsync(CancellationToken.None);

        (await socket.ReceiveAsync()).ShouldBeNull();
        socket.CloseStatus.ShouldBe(WebSocketCloseStatus.EndpointUnavailable);
        await socket.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }
}
