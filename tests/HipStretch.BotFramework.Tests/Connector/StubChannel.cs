using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.Connector;

/// <summary>A channel without a network: it keeps what it is asked, and answers as a test wants.</summary>
internal sealed class StubChannel : HttpMessageHandler
{
    public List<Asked> All { get; } = [];

    public Asked Last => All[^1];

    public bool IsDisposed { get; private set; }

    /// <summary>How it answers; it says 200 and <c>{}</c> unless a test says otherwise.</summary>
    public Func<CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } = _ => Task.FromResult(Says(HttpStatusCode.OK, "{}"));

    public static HttpResponseMessage Says(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body) };

    public void Answers(HttpStatusCode status, string body) => Answer = _ => Task.FromResult(Says(status, body));

    public ConnectorClient Client(string serviceUrl = "https://channel", ServiceClientCredentials? credentials = null) =>
        new(new Uri(serviceUrl), credentials ?? new Pass(), new HttpClient(this), disposeHttpClient: true);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        All.Add(await Asked.OfAsync(request));
        return await Answer(cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
