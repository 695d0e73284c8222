using System.Globalization;
using System.Net;
using CsCheck;
using HipStretch.Testing.Processes;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>What holds of every activity that anybody might post.</summary>
[Collection(ServerCollection.Name)]
public sealed class AnyActivityTests(BotServer server)
{
    private const long ManyActivities = 300;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private int opened;

    [Fact]
    public Task Any_activity_is_taken_or_refused_kept_as_it_came_and_followed_by_the_next() =>
        AnyActivity.Properties.SampleAsync(PostAsync, iter: ManyActivities, threads: 2);

    private async Task PostAsync(string properties)
    {
        var conversation = $"any-{Interlocked.Increment(ref opened).ToString(CultureInfo.InvariantCulture)}-{properties.Length}";
        var caller = server.Caller(conversation);
        var posted = $$"""
            {"id":"odd","channelId":"test","deliveryMode":"expectReplies","conversation":{"id":"{{conversation}}"},"from":{"id":"person-of-{{conversation}}"},"recipient":{"id":"hipstretch"},{{properties}}}
            """;

        var answer = await Aftermath.OfAsync(await caller.PostAsync(posted).WaitAsync(Patience));
        answer.ShouldBeHarmless(posted);
        if (answer.Status != HttpStatusCode.BadRequest)
        {
            ShouldBeSame(Read(ActivityLog.Of(server.DataDirectory, conversation)[0].Json), Read(posted));
        }

        (await caller.SayAsync("hello").WaitAsync(Patience)).ShouldNotBeEmpty(posted);
    }

    /// <summary>Only mentions of the bot, which say nothing, are gone.</summary>
    private static void ShouldBeSame(JObject logged, JObject posted)
    {
        if (JToken.DeepEquals(logged, posted))
        {
            return;
        }

        posted.ToString().ShouldContain("\"hipstretch\"", Case.Sensitive);
        posted.SelectTokens("$..mentioned.id").Values<string>().ShouldContain("hipstretch", posted.ToString());
        foreach (var changed in (string[])["text", "entities"])
        {
            logged.Remove(changed);
            posted.Remove(changed);
        }

        JToken.DeepEquals(logged, posted).ShouldBeTrue($"{posted} was kept as {logged}");
    }

    private static JObject Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
