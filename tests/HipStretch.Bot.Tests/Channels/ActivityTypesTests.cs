using System.Net;
using HipStretch.Testing.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class ActivityTypesTests(BotServer server)
{
    private readonly Caller caller = server.Caller("activity-types");

    [Theory]
    [InlineData("typing")]
    [InlineData("nonsense")]
    [InlineData("messageReaction")]
    [InlineData("installationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("event")]
    [InlineData("hipstretch/step")]
    public async Task What_is_no_message_is_taken_without_a_word(string type) =>
        (await caller.AskAsync(new Activity(type) { Text = "ow", Name = "nothing of ours" })).ShouldBe("""{"activities":[]}""");

    [Fact]
    public async Task A_person_who_joins_is_greeted()
    {
        var body = await server.Caller("joins").AskAsync(
            new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("person-of-joins"), new ChannelAccount("hipstretch")] });

        Caller.Read(body)[0].Text.ShouldStartWith("Hi, I'm HipStretch.");
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself() =>
        (await server.Caller("joins-itself").AskAsync(
            new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("hipstretch")] })).ShouldBe("""{"activities":[]}""");

    [Theory]
    [InlineData("message", "entities")]
    [InlineData("message", "attachments")]
    [InlineData("conversationUpdate", "membersAdded")]
    [InlineData("conversationUpdate", "membersRemoved")]
    [InlineData("messageReaction", "reactionsAdded")]
    public async Task A_null_in_a_list_breaks_nothing(string type, string list)
    {
        var activity = JObject.Parse(server.Caller($"null-in-{list}").Write(new Activity(type) { Text = "hello" }));
        activity[list] = new JArray(JValue.CreateNull());
        using var response = await caller.PostAsync(activity.ToString());

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("something went wrong");
    }

    [Fact]
    public async Task What_we_do_not_know_does_no_harm()
    {
        var message = JObject.Parse(server.Caller("unknown-properties").Write(new Activity(ActivityTypes.Message) { Text = "hello" }));
        message["$type"] = "System.IO.FileInfo, System.Private.CoreLib";
        message["__proto__"] = new JObject { ["text"] = "ow" };
        message["hipstretch"] = new JArray(1, "two", new JObject());
        message["from"]!["role"] = "user";
        message["conversation"]!["tenant"] = new JObject { ["a"] = 1 };
        using var response = await caller.PostAsync(message.ToString());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        Caller.Read(await response.Content.ReadAsStringAsync())[1].Text.ShouldBe("Where does it hurt?");
    }
}
