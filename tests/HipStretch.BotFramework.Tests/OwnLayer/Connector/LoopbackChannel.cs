using HipStretch.BotFramework.Tests.Connector;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

/// <summary>A channel with a network: a real listener on the loopback.</summary>
internal sealed class LoopbackChannel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackChannel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(http => Answer(http));
    }

    /// <summary>Passes when a test says so; the channel's clients share it.</summary>
    public FakeTimeProvider Time { get; } = new();

    public Uri ServiceUrl => new(_app.Urls.Single());

    /// <summary>How it answers; it says 200 and nothing unless a test says otherwise.</summary>
    public RequestDelegate Answer { get; set; } = _ => Task.CompletedTask;

    public static async Task<LoopbackChannel> StartAsync()
    {
        var channel = new LoopbackChannel();
        await channel._app.StartAsync();
        return channel;
    }

    /// <summary>Ends when a client of this channel has the head of an answer, and so its status.</summary>
    public TaskCompletionSource Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConnectorClient Client() => new(ServiceUrl, new Pass(), new HttpClient(new Watch(Answered)), true, Time);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private sealed class Watch(TaskCompletionSource answered) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            answered.TrySetResult();
            return response;
        }
    }
}
