using System.Text;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>A session on a clock that runs thirty times as fast, as clients with a web socket, with a poll, and without either have it.</summary>
public sealed class CoachedOverSocketTests : IAsyncDisposable
{
    private static readonly string[] Cues = ["Breathe in ... and out.", "Halfway. Soft shoulders.", "5 · 4 · 3 · 2 · 1"];

    private readonly BotServer server = new(_ => { }, new Dictionary<string, string> { ["HipStretch:Session:Speed"] = "30" });

    [Fact]
    public async Task The_cues_of_a_hold_come_by_themselves_to_who_listens()
    {
        var (client, grant) = await OpenAsync();
        using var socket = await DirectLineSocket.OpenAsync(grant.StreamUrl!);
        await ReachHoldAsync(client, grant.ConversationId);

        var heard = await HearAsync(socket, until: "instructing");

        var cues = heard.SkipWhile(text => !text.StartsWith("Hold", StringComparison.Ordinal)).Skip(1).SkipLast(1).ToArray();
        cues.ShouldNotBeEmpty();
        cues.ShouldBe(Cues.Intersect(cues), "in order; on so fast a clock one that is late is passed over");
        heard[^1].ShouldStartWith("Good.");
    }

    [Fact]
    public async Task Who_is_led_comes_to_the_end_without_a_word_and_without_a_tap()
    {
        var (client, grant) = await OpenAsync();
        using var socket = await DirectLineSocket.OpenAsync(grant.StreamUrl!);
        await ReachFirstStepAsync(client, grant.ConversationId);
        await client.SayAsync(grant.ConversationId, new JObject { ["type"] = "event", ["name"] = "hipstretch/hands-free", ["value"] = new JObject { ["on"] = true } });
        await HearAsync(socket, until: "checking-in");

        await client.SayAsync(grant.ConversationId, "no");

        (await HearAsync(socket, until: "finished"))[^1].ShouldBe("That's the whole routine. Well done.");
    }

    [Fact]
    public async Task Where_nobody_listens_a_hold_ends_and_then_it_waits()
    {
        var (client, grant) = await OpenAsync();
        await ReachHoldAsync(client, grant.ConversationId);

        (await WrittenAsync(grant.ConversationId, "paused")).ShouldEndWith("I'll wait here. Say \"resume\" when you're ready.");

        (await client.FetchAsync(grant.ConversationId)).Texts.Last()!.ShouldStartWith("Good.");
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task<(DirectLineClient Client, DirectLineGrant Grant)> OpenAsync()
    {
        var page = await new DirectLineClient(server.Http, null).OpenAsync(path: "/api/webchat/token");
        var client = new DirectLineClient(server.Http, page.Token);
        return (client, await client.OpenAsync());
    }

    private static async Task ReachFirstStepAsync(DirectLineClient client, string conversation)
    {
        foreach (var text in Journey.ToFirstStep)
        {
            await client.SayAsync(conversation, text);
        }
    }

    private static async Task ReachHoldAsync(DirectLineClient client, string conversation)
    {
        await ReachFirstStepAsync(client, conversation);
        for (var i = 0; i < 4; i++)
        {
            await client.SayAsync(conversation, "next");
        }
    }

    /// <summary>The text that the log has in a state, once it has; whoever reads the store does not count as a listener.</summary>
    private async Task<string> WrittenAsync(string conversation, string state)
    {
        var store = server.Services.GetRequiredService<ITurnStore>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            var log = await store.ReadLogAsync(DirectLineConversations.Key(conversation), 0, 1000, patience.Token);
            if (log!.Entries.Select(entry => JObject.Parse(Encoding.UTF8.GetString(entry.Json.Span))).FirstOrDefault(activity => State(activity) == state) is { } found)
            {
                return (string)found["text"]!;
            }

            await again.WaitForNextTickAsync(patience.Token);
        }
    }

    /// <summary>What comes, until a session that was in a hold is in a state.</summary>
    private static async Task<IReadOnlyList<string>> HearAsync(DirectLineSocket socket, string until)
    {
        List<string> heard = [];
        for (var wasHolding = false; ;)
        {
            var page = await socket.ReceiveAsync() ?? throw new InvalidOperationException("The socket closed.");
            foreach (var activity in page.Activities)
            {
                heard.Add((string?)activity["text"] ?? "");
                wasHolding |= State(activity) == "holding";
                if (wasHolding && State(activity) == until)
                {
                    return heard;
                }
            }
        }
    }

    private static string? State(JObject activity) => (activity["entities"] as JArray ?? [])
        .Where(entity => (string?)entity["type"] == "hipstretch/step").Select(entity => (string?)entity["state"]).FirstOrDefault();
}
