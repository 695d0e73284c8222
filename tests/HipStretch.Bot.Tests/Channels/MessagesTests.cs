using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class MessagesTests(BotServer server)
{
    [Fact]
    public async Task A_greeting_is_answered_with_who_we_are_and_the_first_question()
    {
        var replies = await server.Caller("greeting").SayAsync("hello");

        replies.Count.ShouldBe(2);
        replies[0].Text.ShouldStartWith("Hi, I'm HipStretch.");
        replies[1].Text.ShouldBe("Where does it hurt?");
    }

    [Fact]
    public async Task An_answer_brings_the_next_question()
    {
        var caller = server.Caller("first-answer");
        await caller.SayAsync("hello");

        var replies = await caller.SayAsync("Lower back");

        replies.ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    [Fact]
    public async Task A_conversation_reaches_the_first_pose()
    {
        var replies = await server.Caller("journey").SayAllAsync(Journey.ToFirstStep);

        replies.ShouldHaveSingleItem().Text.ShouldStartWith("First: ");
    }
}
