using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>A channel that we call: a real listener on the loopback, which keeps what arrives and answers as a test wants.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    /// <summary>How long a test waits for what should come at once.</summary>
    public static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(20);

    private readonly WebApplication app;
    private readonly Channel<Received> unread = Channel.CreateUnbounded<Received>();
    private readonly ConcurrentQueue<Received> all = [];

    private FakeConnector(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Urls.Add($"http://127.0.0.1:{port}");
        app.Run(TakeAsync);
    }

    /// <summary>How it answers; it is fine with everything unless a test says otherwise.</summary>
    public Func<Received, Task<Answer>> Answers { get; set; } = Answer.InTurn();

    /// <summary>What it says about what it took.</summary>
    public string Body { get; set; } = """{"id":"theirs"}""";

    public string ServiceUrl => app.Urls.Single() + "/_connector";

    public int Port => new Uri(app.Urls.Single()).Port;

    /// <summary>Everything that arrived, in order.</summary>
    public IEnumerable<Received> All => all;

    public static async Task<FakeConnector> StartAsync(int port = 0)
    {
        var connector = new FakeConnector(port);
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>The next activity to arrive; it may be unanswered yet.</summary>
    public Task<Received> NextAsync() => unread.Reader.ReadAsync().AsTask().WaitAsync(LongEnough);

    /// <summary>The texts of the next messages to arrive, typing left out.</summary>
    public async Task<IReadOnlyList<string?>> NextTextsAsync(int count)
    {
        var texts = new List<string?>();
        while (texts.Count < count)
        {
            if (await NextAsync() is { Type: "message" } message)
            {
                texts.Add(message.Text);
            }
        }

        return texts;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new StreamReader(http.Request.Body);
        var path = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var received = new Received($"{http.Request.Method} {path}", http.Request.ContentType, await body.ReadToEndAsync() is { Length: > 0 } json ? JObject.Parse(json) : [],
            http.Request.Headers.Authorization is [{ } shown, ..] ? shown : null);
        all.Enqueue(received);
        unread.Writer.TryWrite(received);
        var answer = await Answers(received).WaitAsync(http.RequestAborted);
        http.Response.StatusCode = answer.Status;
        http.Response.Headers.RetryAfter = answer.RetryAfter;
        http.Response.Headers.Location = answer.Location;
        await http.Response.WriteAsync(Body);
    }
}
