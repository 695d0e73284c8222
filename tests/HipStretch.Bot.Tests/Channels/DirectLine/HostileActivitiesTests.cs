using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

[Collection(DirectLineCollection.Name)]
public sealed class HostileActivitiesTests(DirectLineFixture fixture)
{
    private const int Most = 256 * 1024;

    private readonly TalkingServer server = fixture.Server;

    public static TheoryData<string, string> Bodies => new()
    {
        { "nothing", "" },
        { "blanks", "   " },
        { "no JSON", "hello" },
        { "half of it", """{"type":"message","text":"hel""" },
        { "more than it", """{"type":"message"} x""" },
        { "an array", """[{"type":"message","text":"hello"}]""" },
        { "a number", "5" },
        { "null", "null" },
        { "a text", "\"message\"" },
        { "no type", """{"text":"hello"}""" },
        { "a type that is empty", """{"type":"","text":"hello"}""" },
        { "a type that is no text", """{"type":{"a":1},"text":"hello"}""" },
        { "a type that is null", """{"type":null,"text":"hello"}""" },
        { "a long type", $$"""{"type":"{{new string('t', 1000)}}"}""" },
        { "ten thousand deep", $$"""{"type":"message","value":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""" },
        { "a little too deep", $$"""{"type":"message","value":{{new string('[', 64)}}{{new string(']', 64)}}}""" },
        { "attachments of the wrong kind", """{"type":"message","attachments":5}""" },
        { "entities of the wrong kind", """{"type":"message","entities":"x"}""" },
        { "a text of the wrong kind", """{"type":"message","text":{"a":1}}""" },
        { "a time of the wrong kind", """{"type":"message","localTimestamp":"yesterday"}""" },
        { "members of the wrong kind", """{"type":"conversationUpdate","membersAdded":{"id":"x"}}""" },
        { "a number too large for anybody", $$"""{"type":"message","value":{{new string('9', 2_000)}}}""" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task What_is_no_activity_is_refused_and_leaves_nothing(string what, string body)
    {
        var (client, conversation) = await fixture.GreetedAsync();

        (await Refusal.OfAsync(await client.PostAsync($"/conversations/{conversation}/activities", body))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
        (await client.FetchAsync(conversation)).Texts.ShouldHaveSingleItem(what);
    }

    [Theory]
    [InlineData("""{"type":"message","text":"hello","attachments":[null],"entities":[null],"membersAdded":[null]}""")]
    [InlineData("""{"type":"message","text":"hello","entities":[{"type":5}],"channelData":"text","value":[[]]}""")]
    [InlineData("""{"type":"message","text":"hello","$type":"System.Object, mscorlib","$ref":1}""")]
    [InlineData("""{"type":"message","text":"\ud83d","from":{"id":"\ud83d"},"channelData":{"clientActivityID":"\ud83d"}}""")]
    [InlineData("""{"type":"message","text":"\u0000","from":{"id":"\u0000"},"channelData":{"clientActivityID":"\u0000"}}""")]
    [InlineData("""{"type":"message","text":"hello","value":1e9999,"localTimestamp":"0001-01-01T00:00:00+14:00"}""")]
    [InlineData("""{"type":"message","text":"hello","value":123456789012345678901234567890}""")]
    [InlineData("""{"type":"invoke","name":"x"}""")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[null]}""")]
    [InlineData("""{"type":"endOfConversation"}""")]
    [InlineData("""{"type":"never heard of"}""")]
    public async Task Odd_activities_are_no_error_of_ours_and_leave_a_log_that_can_be_read(string body)
    {
        var (client, conversation) = await server.UnknownAsync();
        using var response = await client.PostAsync($"/conversations/{conversation}/activities", body);

        ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
        await client.SayAsync(conversation, "and then");
        (await client.FetchAsync(conversation)).Texts.Last().ShouldBe("echo and then");
    }

    [Fact]
    public async Task What_is_not_utf8_is_refused()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        using var content = new ByteArrayContent([.. "{\"type\":\"message\",\"text\":\""u8, 0xff, .. "\"}"u8]);

        (await Refusal.OfAsync(await client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", content))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Theory]
    [InlineData("x", 0, HttpStatusCode.OK)]
    [InlineData("x", 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("痛", 0, HttpStatusCode.OK)]
    [InlineData("痛", 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("x", 3 * Most, HttpStatusCode.RequestEntityTooLarge)]
    public async Task An_activity_has_256K_characters_at_most(string character, int over, HttpStatusCode expected)
    {
        var (client, conversation) = await fixture.GreetedAsync();
        var without = """{"type":"message","text":"hello","value":""}""";
        var body = without.Replace("\"\"", $"\"{new string(character[0], Most - without.Length + over)}\"", StringComparison.Ordinal);
        body.Length.ShouldBe(Most + over);
        using var content = new StringContent(body, Encoding.UTF8, "application/json");

        using var response = await client.SendAsync(HttpMethod.Post, $"/conversations/{conversation}/activities", content);
        response.StatusCode.ShouldBe(expected);
        if (expected == HttpStatusCode.RequestEntityTooLarge)
        {
            ((string?)JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!["code"]).ShouldBe("MessageSizeTooBig");
        }

        (await client.FetchAsync(conversation)).Activities.Count.ShouldBe(expected == HttpStatusCode.OK ? 3 : 1);
    }
}
