using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>The bot itself, as our page talks to it.</summary>
[Collection(ServerCollection.Name)]
public sealed class JourneyTests(BotServer server)
{
    [Fact]
    public async Task A_person_comes_from_the_greeting_to_the_first_step_and_goes_on_after_a_reload()
    {
        var page = await new DirectLineClient(server.Http, null).OpenAsync(path: "/api/webchat/token");
        var client = new DirectLineClient(server.Http, page.Token);
        using var socket = await DirectLineSocket.OpenAsync((await client.OpenAsync()).StreamUrl!);
        (await socket.ReceiveAsync())!.Texts.First()!.ShouldStartWith("Hi, I'm HipStretch.");

        foreach (var text in Journey.ToFirstStep)
        {
            await client.SayAsync(page.ConversationId, text);
        }

        var all = await client.FetchAsync(page.ConversationId);
        Entities(all.Activities[^1]).ShouldContain("hipstretch/step");
        all.Activities.Count(activity => Entities(activity).Contains("hipstretch/verdict")).ShouldBe(1);

        var again = await client.With(null).OpenAsync(new JObject { ["resume"] = page.Resume }.ToString(), "/api/webchat/token");
        again.ConversationId.ShouldBe(page.ConversationId);
        var reloaded = client.With(again.Token);
        (await reloaded.OpenAsync()).ConversationId.ShouldBe(page.ConversationId);
        await reloaded.SayAsync(page.ConversationId, "next");
        Entities((await reloaded.FetchAsync(page.ConversationId, all.Watermark)).Activities[^1]).ShouldContain("hipstretch/step");
    }

    private static IEnumerable<string?> Entities(JObject activity) => (activity["entities"] as JArray ?? []).Select(entity => (string?)entity["type"]);
}
