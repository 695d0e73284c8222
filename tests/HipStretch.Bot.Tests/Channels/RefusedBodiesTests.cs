using System.Net;
using System.Net.Http.Headers;
using System.Text;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class RefusedBodiesTests(BotServer server)
{
    private readonly Caller caller = server.Caller("refused-bodies");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("\"hello\"")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\"}")]
    [InlineData("<activity/>")]
    [InlineData("type=message")]
    public async Task A_body_that_is_no_activity_is_refused(string body) =>
        (await Refusal.OfAsync(await caller.PostAsync(body))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("{0}{0}")]
    [InlineData("{0}}}")]
    [InlineData("{0} and more")]
    public async Task A_body_with_more_after_the_activity_is_refused(string shape) =>
        (await Refusal.OfAsync(await caller.PostAsync(shape.Replace("{0}", Message()))))
            .ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");

    [Theory]
    [InlineData("type")]
    [InlineData("conversation")]
    [InlineData("conversation.id")]
    [InlineData("from")]
    [InlineData("from.id")]
    [InlineData("channelId")]
    public async Task A_message_that_lacks_an_address_is_refused(string path)
    {
        var message = JObject.Parse(Message());
        message.SelectToken(path)!.Parent!.Remove();

        (await Refusal.OfAsync(await caller.PostAsync(message.ToString()))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Theory]
    [InlineData("text", "{}")]
    [InlineData("text", "[]")]
    [InlineData("type", "{}")]
    [InlineData("from", "\"x\"")]
    [InlineData("recipient", "[]")]
    [InlineData("conversation", "\"refused-bodies\"")]
    [InlineData("conversation", "{\"id\":\"c\",\"isGroup\":\"perhaps\"}")]
    [InlineData("timestamp", "\"yesterday\"")]
    [InlineData("timestamp", "\"9999-12-31T23:59:59.9999999-12:00\"")]
    [InlineData("timestamp", "{}")]
    [InlineData("entities", "3")]
    [InlineData("entities", "[\"x\"]")]
    [InlineData("attachments", "\"x\"")]
    [InlineData("membersAdded", "{}")]
    [InlineData("id", "{}")]
    [InlineData("id", "\"\"")]
    [InlineData("id", "\"a\\u0000b\"")]
    [InlineData("channelId", "\"two\\nlines\"")]
    public async Task A_field_of_the_wrong_type_is_refused(string field, string value)
    {
        var message = JObject.Parse(Message());
        message[field] = new JRaw(value);

        (await Refusal.OfAsync(await caller.PostAsync(message.ToString()))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public async Task Nesting_without_end_is_refused(string opens, string closes)
    {
        var deep = string.Concat(Enumerable.Repeat(opens, 1000)) + "1" + string.Concat(Enumerable.Repeat(closes, 1000));
        var message = JObject.Parse(Message());
        message["value"] = new JRaw(deep);

        (await Refusal.OfAsync(await caller.PostAsync(message.ToString()))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
        (await Refusal.OfAsync(await caller.PostAsync(deep))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/json-ish")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task A_body_that_is_not_sent_as_json_is_refused(string? contentType)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message()));
        content.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);

        (await Refusal.OfAsync(await PostAsync(content))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Fact]
    public async Task Text_that_is_no_utf8_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Message());
        bytes[Message().IndexOf("hello", StringComparison.Ordinal)] = 0xff;
        using var content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        (await Refusal.OfAsync(await PostAsync(content))).ShouldBe(HttpStatusCode.BadRequest, "BadSyntax");
    }

    [Theory]
    [InlineData("\"normal\"", "ServiceUrlNotSupported")]
    [InlineData("\"notification\"", "ServiceUrlNotSupported")]
    [InlineData("null", "ServiceUrlNotSupported")]
    [InlineData("\"ephemeral\"", "DeliveryModeNotSupported")]
    [InlineData("\"ExpectReplies\"", "DeliveryModeNotSupported")]
    public async Task A_caller_whom_no_reply_could_reach_is_refused(string deliveryMode, string code)
    {
        var message = JObject.Parse(Message());
        message["deliveryMode"] = new JRaw(deliveryMode);

        (await Refusal.OfAsync(await caller.PostAsync(message.ToString()))).ShouldBe(HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task A_refusal_has_a_code_and_a_message_and_nothing_else()
    {
        using var response = await caller.PostAsync("{");
        var body = JObject.Parse(await response.Content.ReadAsStringAsync());

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        body.Properties().Select(property => property.Name).ShouldBe(["error"]);
        ((JObject)body["error"]!).Properties().Select(property => property.Name).ShouldBe(["code", "message"]);
    }

    [Fact]
    public async Task What_is_refused_does_not_move_the_conversation()
    {
        var patient = server.Caller("refused-and-unmoved");
        await patient.SayAsync("hello");
        var broken = JObject.Parse(patient.Write(new Activity(ActivityTypes.Message) { Text = "Lower back" }));
        broken["timestamp"] = "yesterday";
        (await patient.PostAsync(broken.ToString())).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await patient.SayAsync("Lower back")).ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    private string Message() => caller.Write(new Activity(ActivityTypes.Message) { Text = "hello", Id = "m" });

    private Task<HttpResponseMessage> PostAsync(HttpContent content) => server.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content);
}
