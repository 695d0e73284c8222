using System.Net;
using System.Text;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>Whatever is posted has an answer, and the conversation goes on after it.</summary>
[Collection(ServerCollection.Name)]
public sealed class HostileActivitiesTests(BotServer server)
{
    private const HttpStatusCode Taken = HttpStatusCode.OK;
    private const HttpStatusCode Refused = HttpStatusCode.BadRequest;

    /// <summary>What is put into a message besides what it needs; a later property of the same name is the one that counts.</summary>
    public static TheoryData<string, string, HttpStatusCode> Additions => new()
    {
        { "a property twice", """ "text":"one","text":"two" """, Taken },
        { "a property in two cases of letters", """ "text":"one","Text":"two","TEXT":"three" """, Taken },
        { "an unknown property twice", """ "x":1,"x":[2],"X":{} """, Taken },
        { "a type twice", """ "type":"banana","type":"message" """, Taken },
        { "a conversation twice, the last of the wrong kind", """ "conversation":5 """, Refused },
        { "a sender twice, the last without an id", """ "from":{"name":"x"} """, Refused },
        { "entities twice, the last without the mention", """ "entities":[{"type":"mention","text":"hello","mentioned":{"id":"hipstretch"}}],"entities":[{}] """, Taken },
        { "a property without a name", """ "":"","":{"":[]} """, Taken },
        { "an exponent that nothing can hold", """ "value":1e999 """, Refused },
        { "more digits than anything can hold", $" \"value\":{new string('9', 400)} ", Refused },
        { "such a number where nobody looks", $$""" "x":{"y":[-{{new string('9', 400)}}]} """, Refused },
        { "a whole number beyond 64 bits", """ "value":123456789012345678901234567890 """, Taken },
        { "a number as small as nothing", """ "value":1e-999 """, Taken },
        { "half a character", """ "text":"\ud83d","\udc4d":"\ud83d" """, Taken },
        { "half a character as an id", """ "id":"\ud83d" """, Taken },
        { "halves in the wrong order", """ "text":"\udc4d\ud83d","name":"\udc4d" """, Taken },
        { "NUL in a text", """ "text":"a\u0000b","\u0000":"\u0000" """, Taken },
        { "NUL in an id", """ "id":"a\u0000b" """, Refused },
        { "a locale that is none", """ "locale":"bad_locale_!!" """, Taken },
        { "a locale of a megabyte's making", $""" "locale":"{new string('-', 100_000)}" """, Taken },
        { "a time zone that is none", """ "localTimezone":"Nowhere/At_All" """, Taken },
        { "the first moment there is", """ "timestamp":"0001-01-01T00:00:00Z","localTimestamp":"0001-01-01T00:00:00Z" """, Taken },
        { "the last moment there is", """ "timestamp":"9999-12-31T23:59:59Z","localTimestamp":"9999-12-31T23:59:59-12:00" """, Refused },
        { "a moment before the first", """ "localTimestamp":"0001-01-01T00:00:00+14:00" """, Refused },
        { "an offset that is none", """ "localTimestamp":"2026-11-26T09:00:00+99:00" """, Refused },
        { "entities that are numbers", """ "entities":[1,2.5] """, Refused },
        { "entities that are nothing", """ "entities":[null,null,{}] """, Taken },
        { "a mention of nobody", """ "entities":[{"type":"mention"},{"type":"mention","mentioned":null},{"type":"MENTION","mentioned":{"id":null}}] """, Taken },
        { "a mention of the wrong kind", """ "entities":[{"type":"mention","mentioned":[5]}] """, Refused },
        { "a mention whose text is a pattern", """ "text":"hello","entities":[{"type":"mention","text":"(.*)+$","mentioned":{"id":"hipstretch"}}] """, Taken },
        { "attachments of nothing", """ "attachments":[null,{},{"content":null},{"contentType":5}] """, Taken },
        { "a huge attachment", $$""" "attachments":[{"contentType":"image/png","content":"{{new string('A', 200_000)}}"}] """, Taken },
        { "an attachment with a bomb in it", $$""" "attachments":[{"content":{{new string('[', 70)}}{{new string(']', 70)}}}] """, Refused },
        { "a list of a thousand", $$""" "value":[{{string.Join(',', Enumerable.Repeat("[]", 1_000))}}] """, Taken },
        { "a list of a thousand and one", $$""" "value":[{{string.Join(',', Enumerable.Repeat("[]", 1_001))}}] """, Refused },
        { "a thousand mentions of the bot", $$""" "text":"{{new string('a', 100_000)}}","entities":[{{string.Join(',', Enumerable.Repeat("""{"type":"mention","text":"aaab","mentioned":{"id":"hipstretch"}}""", 1_000))}}] """, Taken },
        { "a type of .NET", """ "$type":"System.IO.FileInfo, System.Private.CoreLib","value":{"$type":"System.Object, mscorlib","$ref":"1","$id":1} """, Taken },
        { "a prototype", """ "__proto__":{"text":"ow"},"constructor":{"prototype":{}} """, Taken },
        { "a reply to what was never said", """ "replyToId":"nobody|7" """, Taken },
        { "a reply to no id", """ "replyToId":"\u0000" """, Taken },
        { "a reply to an endless id", $""" "replyToId":"{new string('r', 5_000)}" """, Taken },
        { "another conversation", """ "relatesTo":{"conversation":{"id":"somebody else's"},"bot":null,"user":{"id":5}} """, Taken },
        { "a caller who calls itself somebody", """ "callerId":"urn:botframework:azure","serviceUrl":"file:///etc/passwd" """, Taken },
        { "actions of the wrong kind", """ "suggestedActions":[1] """, Refused },
    };

    [Theory]
    [MemberData(nameof(Additions))]
    public async Task An_odd_message_is_answered_and_the_conversation_goes_on(string what, string addition, HttpStatusCode expected)
    {
        var caller = server.Caller($"odd {what}");
        var aftermath = await Aftermath.OfAsync(caller, caller.Write(new Activity(ActivityTypes.Message) { Text = "hello" })[..^1] + "," + addition + "}");

        aftermath.ShouldBeHarmless(what);
        aftermath.Status.ShouldBe(expected, what);
    }

    [Theory]
    [InlineData("banana")]
    [InlineData("Message ")]
    [InlineData("trace")]
    [InlineData("delay")]
    [InlineData("invokeResponse")]
    [InlineData("command")]
    [InlineData("痛い")]
    [InlineData("$type")]
    [InlineData("hipstretch/verdict")]
    public async Task A_type_that_says_nothing_to_us_is_taken_quietly(string type)
    {
        var caller = server.Caller($"type {type}");
        var aftermath = await Aftermath.OfAsync(caller, caller.Write(new Activity(type) { Text = "ow", Name = "x", Value = 5 }));

        aftermath.ShouldBeHarmless(type);
        aftermath.Body.ShouldBe("""{"activities":[]}""");
    }

    [Theory]
    [InlineData("conversationUpdate", "membersAdded", """[null,{},{"id":null},{"id":""},{"name":"x"}]""")]
    [InlineData("conversationUpdate", "membersRemoved", "[null]")]
    [InlineData("conversationUpdate", "membersAdded", "[]")]
    [InlineData("messageReaction", "reactionsAdded", """[null,{},{"type":null},{"type":5}]""")]
    [InlineData("messageReaction", "reactionsRemoved", "[null]")]
    [InlineData("installationUpdate", "action", "\"banana\"")]
    [InlineData("event", "value", "[[]]")]
    [InlineData("event", "name", "null")]
    [InlineData("endOfConversation", "code", "\"banana\"")]
    [InlineData("message", "listenFor", """[null,""]""")]
    [InlineData("message", "textHighlights", "[null,{}]")]
    [InlineData("message", "semanticAction", """{"entities":{"x":null,"y":{}}}""")]
    [InlineData("message", "suggestedActions", """{"to":[null],"actions":[null,{"value":{},"channelData":[]}]}""")]
    public async Task Lists_with_nothing_in_them_break_nothing(string type, string property, string value)
    {
        var caller = server.Caller($"list {type} {property} {value}");
        var odd = JObject.Parse(caller.Write(new Activity(type) { Text = "hello" }));
        odd[property] = new JRaw(value);

        (await Aftermath.OfAsync(caller, odd.ToString())).ShouldBeHarmless(value);
    }

    [Theory]
    [InlineData("hipstretch/wake-up", "{}")]
    [InlineData("hipstretch/wake-up", """{"key":{},"index":1}""")]
    [InlineData("hipstretch/wake-up", """{"key":"session","index":"x"}""")]
    [InlineData("hipstretch/wake-up", """{"key":"session","index":1e300}""")]
    [InlineData("hipstretch/wake-up", """{"key":"session","index":123456789012345678901234567890}""")]
    [InlineData("hipstretch/wake-up", """{"key":"session","index":[1]}""")]
    [InlineData("hipstretch/wake-up", "[]")]
    [InlineData("hipstretch/wake-up", "5")]
    [InlineData("hipstretch/hands-free", """{"on":{}}""")]
    [InlineData("hipstretch/hands-free", """{"on":"yes"}""")]
    [InlineData("hipstretch/hold-time", """{"scale":1e300}""")]
    [InlineData("hipstretch/hold-time", """{"scale":-1}""")]
    [InlineData("hipstretch/hold-time", """{"scale":123456789012345678901234567890}""")]
    [InlineData("hipstretch/hold-time", """{"scale":{"scale":1}}""")]
    [InlineData("hipstretch/hold-time", "[1]")]
    public async Task An_odd_event_in_a_session_is_taken_quietly_and_the_session_goes_on(string name, string value)
    {
        var caller = server.Caller($"event {name} {value}");
        await caller.SayAllAsync(Journey.ToFirstStep);
        var odd = JObject.Parse(caller.Write(new Activity(ActivityTypes.Event) { Name = name }));
        odd["value"] = new JRaw(value);
        using var response = await caller.PostAsync(odd.ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"activities":[]}""");
        (await caller.SayAsync("stop"))[^1].Text!.ShouldContain("0 to 10");
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_message()
    {
        var caller = server.Caller("mark");
        using var content = new ByteArrayContent([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(caller.Write(new Activity(ActivityTypes.Message) { Text = "hello" }))])
        {
            Headers = { ContentType = new("application/json") },
        };
        using var response = await server.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await caller.SayAsync("Lower back")).ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("latin1")]
    public async Task Another_encoding_is_refused(string encoding)
    {
        var body = server.Caller("encoded").Write(new Activity(ActivityTypes.Message) { Text = "my hüft hurts" });
        using var content = new ByteArrayContent(Encoding.GetEncoding(encoding).GetBytes(body)) { Headers = { ContentType = new("application/json") { CharSet = encoding } } };

        (await Refusal.OfAsync(await server.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }
}
