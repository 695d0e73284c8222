using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Hosting;

/// <summary>A bot behind a <see cref="CloudAdapter"/>, called by a program on this machine, and the channel that it calls back.</summary>
internal sealed class CalledBot : IHttpClientFactory
{
    private readonly Func<ITurnContext, Task> _turn;

    public CalledBot(Func<ITurnContext, Task> turn, params (string Name, string Value)[] settings)
    {
        _turn = turn;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
        Adapter = new CloudAdapter(configuration, this);
    }

    public CloudAdapter Adapter { get; }

    /// <summary>What the channel got: method, path and body.</summary>
    public List<(string Call, JObject Body, string? Authorization)> Calls { get; } = [];

    /// <summary>What the channel answers.</summary>
    public string Answer { get; set; } = """{"id":"theirs"}""";

    public static JObject Message(string? text = "hello") => new()
    {
        ["type"] = "message",
        ["id"] = "in-1",
        ["text"] = text,
        ["channelId"] = "test",
        ["serviceUrl"] = "http://localhost:56150/channel",
        ["conversation"] = new JObject { ["id"] = "c" },
        ["from"] = new JObject { ["id"] = "person" },
        ["recipient"] = new JObject { ["id"] = "bot" },
    };

    public Task<Answered> PostAsync(JObject activity, Action<HttpContext>? change = null) => PostAsync(activity.ToString(Formatting.None), change);

    public async Task<Answered> PostAsync(string body, Action<HttpContext>? change = null)
    {
        var http = new DefaultHttpContext { Request = { Method = "POST", Host = new HostString("localhost"), ContentType = "application/json" } };
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        using var answer = new MemoryStream();
        http.Response.Body = answer;
        change?.Invoke(http);
        await Adapter.ProcessAsync(http.Request, http.Response, new Turns(_turn));
        return new Answered(http.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()));
    }

    public HttpClient CreateClient(string name) => new(new Channel(this));

    public sealed record Answered(int Status, string Body)
    {
        public JObject Json() => JObject.Parse(Body);
    }

    private sealed class Turns(Func<ITurnContext, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(turnContext);
    }

    /// <summary>Takes what is posted; keys, which are got, come from where they are.</summary>
    private sealed class Channel(CalledBot bot) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method == HttpMethod.Get)
                return await base.SendAsync(request, cancellationToken);
            var body = request.Content is null ? "{}" : await request.Content.ReadAsStringAsync(cancellationToken);
            bot.Calls.Add(($"{request.Method} {request.RequestUri!.PathAndQuery}", JObject.Parse(body), request.Headers.Authorization?.ToString()));
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(bot.Answer, Encoding.UTF8, "application/json") };
        }
    }
}
