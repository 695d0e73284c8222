using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class RepeatedMessagesTests(BotServer server)
{
    [Fact]
    public async Task The_same_id_gets_the_same_answer_and_the_conversation_does_not_move()
    {
        var caller = server.Caller("repeated");
        await caller.SayAsync("hello");
        var first = await caller.AskAsync("Lower back", "again");

        (await caller.AskAsync("Lower back", "again")).ShouldBe(first);
        (await caller.AskAsync("something else altogether", "again")).ShouldBe(first);
        (await caller.SayAsync("5")).ShouldHaveSingleItem().Text.ShouldBe("How long has it hurt?");
    }

    [Fact]
    public async Task A_message_sent_ten_times_at_once_is_heard_once()
    {
        var caller = server.Caller("repeated-at-once");
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => caller.AskAsync("hello", "at-once")));

        answers.Distinct().ShouldHaveSingleItem();
        Caller.Read(answers[0])[1].Text.ShouldBe("Where does it hurt?");
        (await caller.SayAsync("Lower back")).ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    [Fact]
    public async Task Without_an_id_every_message_is_heard()
    {
        var caller = server.Caller("no-ids");
        var message = JObject.Parse(caller.Write(new Microsoft.Bot.Schema.Activity("message") { Text = "hello" }));
        message.Remove("id");

        (await ReplyAsync(caller, message)).ShouldBe("Where does it hurt?");
        (await ReplyAsync(caller, message)).ShouldNotBe("Where does it hurt?", "it is asked in other words the second time");
    }

    [Fact]
    public async Task The_id_of_a_reply_as_the_id_of_a_message_is_no_error_of_ours()
    {
        var caller = server.Caller("id-of-a-reply");
        var greeting = await caller.SayAsync("hello", "one");

        using var response = await caller.PostAsync(
            caller.Write(new Microsoft.Bot.Schema.Activity("message") { Text = "Lower back", Id = greeting[0].Id }));

        ((int)response.StatusCode).ShouldBeLessThan(500, await response.Content.ReadAsStringAsync());
    }

    private static async Task<string?> ReplyAsync(Caller caller, JObject message)
    {
        using var response = await caller.PostAsync(message.ToString());
        return Caller.Read(await response.Content.ReadAsStringAsync())[^1].Text;
    }
}
