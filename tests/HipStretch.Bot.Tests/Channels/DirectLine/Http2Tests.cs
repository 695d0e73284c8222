using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>Browsers open web sockets over HTTP/2 where they have a connection of that kind.</summary>
public sealed class Http2Tests : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly TalkingServer server;

    public Http2Tests() => server = new TalkingServer(
        data.Path,
        configure: services => services.Configure<KestrelServerOptions>(kestrel => kestrel.ConfigureEndpointDefaults(each => each.Protocols = HttpProtocols.Http2)));

    [Fact]
    public async Task A_web_socket_over_http_2_brings_the_greeting()
    {
        var conversation = DirectLineConversations.NewId();
        var person = new DirectLinePerson("dl_somebody", null, IsVouched: true);
        await server.Services.GetRequiredService<DirectLineConversations>().StartAsync(conversation, person, null, wasStarted: false, CancellationToken.None);
        var token = server.Services.GetRequiredService<DirectLineTokens>()
            .Issue(new DirectLineToken(conversation, null, []), DirectLineTokens.Use.Stream, TimeSpan.FromSeconds(60));

        using var socket = await DirectLineSocket.OpenOverHttp2Async(
            new Uri($"ws://{server.Http.BaseAddress!.Authority}/v3/directline/conversations/{conversation}/stream?watermark=0&t={token}"));

        (await socket.ReceiveThroughAsync("welcome user+bot")).Watermark.ShouldBe("2");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        data.Dispose();
    }
}
