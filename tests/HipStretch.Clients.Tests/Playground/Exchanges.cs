using System.Net;
using System.Text.Json.Nodes;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>The requests between the playground and the bot, as the playground's log panel shows them.</summary>
/// <param name="log">The stream of that panel, connected before the first of them.</param>
internal sealed class Exchanges(FrameReader log) : IDisposable
{
    /// <summary>Connects to a playground's log.</summary>
    public static async Task<Exchanges> OfAsync(PlaygroundProcess playground) =>
        new(await FrameReader.ConnectAsync(playground.Http.BaseAddress!, "/_ws/log/stream"));

    /// <summary>The bodies that the bot sent, in order, up to the message that ends with a text; JSON as it came.</summary>
    public async Task<IReadOnlyList<JsonNode>> SentByBotUntilAsync(string lastText)
    {
        var sent = new List<JsonNode>();
        while (!sent.Any(body => ((string?)body["text"] ?? "").EndsWith(lastText, StringComparison.Ordinal)))
        {
            var entry = JsonNode.Parse(await log.ReadAsync())!["log"]!;
            if ((string?)entry["from"] == "User Application" && entry["request"]?["body"] is { } body)
            {
                sent.Add(body);
            }
        }

        return sent;
    }

    /// <summary>The status with which the bot answered the next message that has a text, which the playground keeps from its page.</summary>
    public async Task<HttpStatusCode> AnswerToAsync(string text)
    {
        while (true)
        {
            var entry = JsonNode.Parse(await log.ReadAsync())!["log"]!;
            if ((string?)entry["to"] == "User Application" && (string?)entry["request"]?["body"]?["text"] == text)
            {
                return (HttpStatusCode)(int)entry["response"]!["statusCode"]!;
            }
        }
    }

    public void Dispose() => log.Dispose();
}
