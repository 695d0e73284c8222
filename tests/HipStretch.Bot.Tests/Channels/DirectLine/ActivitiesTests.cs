using System.Globalization;
using System.Net;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class ActivitiesTests(DirectLineFixture fixture)
{
    [Fact]
    public async Task A_message_comes_back_with_its_id_the_clients_own_and_the_time_in_utc()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var id = await client.SayAsync(conversation, "hello", "mine-1");

        var said = (await client.FetchAsync(conversation)).Activities.Single(activity => (string?)activity["id"] == id);
        id.ShouldMatch($@"^{conversation}\|\d{{7}}$");
        ((string?)said["channelData"]!["clientActivityID"]).ShouldBe("mine-1");
        ((string?)said["text"]).ShouldBe("hello");
        ((string?)said["timestamp"])!.ShouldEndWith("Z");
        DateTimeOffset.Parse((string)said["timestamp"]!, CultureInfo.InvariantCulture).ShouldBe(TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Every_activity_has_an_id_of_its_own_in_order_and_a_time()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "one");
        await client.SayAsync(conversation, "two");

        var all = (await client.FetchAsync(conversation)).Activities;
        all.Select(activity => (string)activity["id"]!).ShouldBe(Enumerable.Range(2, 5).Select(n => $"{conversation}|{n:D7}"));
        all.ShouldAllBe(activity => DateTimeOffset.ParseExact((string)activity["timestamp"]!, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture).Offset == TimeSpan.Zero);
        all.ShouldAllBe(activity => (string?)activity["channelId"] == "directline" && (string?)activity["conversation"]!["id"] == conversation);
    }

    [Fact]
    public async Task An_invoke_has_an_id_and_is_shown_to_nobody()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var id = await client.SayAsync(conversation, new JObject { ["type"] = "invoke", ["name"] = "something/unknown" });

        id.ShouldBe($"{conversation}|0000003");
        (await client.FetchAsync(conversation)).Activities.ShouldNotContain(activity => (string?)activity["type"] == "invoke");
    }

    [Fact]
    public async Task A_message_that_is_sent_twice_is_heard_once()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var first = await client.SayAsync(conversation, "hello", "mine");

        (await client.SayAsync(conversation, "hello", "mine")).ShouldBe(first);
        (await client.SayAsync(conversation, "something else", "mine")).ShouldBe(first);
        (await client.FetchAsync(conversation)).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello"]);
        (await client.SayAsync(conversation, "hello", "other")).ShouldNotBe(first);
    }

    [Fact]
    public async Task A_message_that_is_sent_ten_times_at_once_is_heard_once()
    {
        var (client, grant) = await fixture.Server.PageAsync();
        var ids = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.SayAsync(grant.ConversationId, "hello", "mine")));

        ids.Distinct().ShouldHaveSingleItem();
        (await client.FetchAsync(grant.ConversationId)).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello"]);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("client:mine")]
    public async Task No_id_that_a_client_takes_is_mistaken_for_another(string id)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello", "mine");

        await client.SayAsync(conversation, new JObject { ["type"] = "message", ["text"] = "heard", ["id"] = id });
        await client.SayAsync(conversation, "heard too", id);
        (await client.FetchAsync(conversation)).Texts.ShouldBe(["welcome user+bot", "hello", "echo hello", "heard", "echo heard", "heard too", "echo heard too"]);
    }

    [Fact]
    public async Task Replies_name_the_message_that_they_answer_by_the_id_that_the_client_has()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var id = await client.SayAsync(conversation, "hello");

        ((string?)(await client.FetchAsync(conversation)).Activities[^1]["replyToId"]).ShouldBe(id);
    }

    [Fact]
    public async Task No_reply_names_an_activity_that_the_client_does_not_know()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello");
        await client.SayAsync(conversation, new JObject { ["type"] = "event", ["name"] = "arrived" });
        await client.SayAsync(conversation, new JObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JArray(new JObject { ["id"] = "x" }) });
        await client.SayAsync(conversation, "break");

        var known = new HashSet<string?>();
        var all = (await client.FetchAsync(conversation)).Activities;
        all.Count(activity => (string?)activity["type"] == "message").ShouldBe(7);
        foreach (var activity in all)
        {
            known.Add((string?)activity["id"]);
            if (activity["replyToId"] is { } replied)
            {
                known.ShouldContain((string?)replied);
            }
        }
    }

    [Fact]
    public async Task What_only_the_bot_is_told_is_not_shown_to_clients()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, new JObject { ["type"] = "conversationUpdate" });
        await client.SayAsync(conversation, new JObject { ["type"] = "event", ["name"] = "arrived" });

        var all = (await client.FetchAsync(conversation)).Activities;
        all.Select(activity => (string?)activity["type"]).ShouldBe(["message", "event", "message"]);
    }

    [Fact]
    public async Task That_somebody_types_is_taken_and_not_kept()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var before = await client.FetchAsync(conversation);
        using var response = await client.PostActivityAsync(conversation, new JObject { ["type"] = "typing" });

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        JObject.Parse(await response.Content.ReadAsStringAsync())["id"]!.Type.ShouldBe(JTokenType.String);
        (await client.FetchAsync(conversation)).Watermark.ShouldBe(before.Watermark);
    }

    [Fact]
    public async Task Files_are_refused_in_the_shape_of_an_error()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[1000]), "file", "x-ray.png" } };

        (await Refusal.OfAsync(await client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/upload?userId=somebody", content)))
            .Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_message_of_an_earlier_turn_is_changed_under_its_own_id()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "hello");
        var before = await client.FetchAsync(conversation);
        var id = (string)before.Activities[^1]["id"]!;

        await client.SayAsync(conversation, $"change {id}");
        var changed = (await client.FetchAsync(conversation, before.Watermark)).Activities[^1];
        ((string?)changed["id"]).ShouldBe(id);
        ((string?)changed["type"]).ShouldBe("message");
        ((string?)changed["text"]).ShouldBe("changed");
        ((string?)changed["from"]!["role"]).ShouldBe("bot");

        var between = await client.FetchAsync(conversation);
        await client.SayAsync(conversation, $"delete {id}");
        var deleted = (await client.FetchAsync(conversation, between.Watermark)).Activities[^1];
        ((string?)deleted["id"]).ShouldBe(id);
        ((string?)deleted["type"]).ShouldBe("messageDelete");
        deleted.ContainsKey("text").ShouldBeFalse();
    }

    [Fact]
    public async Task A_bug_of_the_bot_is_told_kindly_and_the_conversation_goes_on()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "break");
        await client.SayAsync(conversation, "hello");

        var texts = (await client.FetchAsync(conversation)).Texts.ToArray();
        texts[2]!.ShouldNotContain("bug");
        texts[^1].ShouldBe("echo hello");
    }
}
