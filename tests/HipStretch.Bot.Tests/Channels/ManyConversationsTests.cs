using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class ManyConversationsTests(BotServer server)
{
    [Fact]
    public async Task Two_conversations_do_not_mix()
    {
        var (back, hip) = (server.Caller("mix-a"), server.Caller("mix-b"));
        await back.SayAsync("hello");
        await hip.SayAsync("hello");

        (await back.SayAsync("lower back for a month, about a 4")).ShouldHaveSingleItem().Text!.ShouldContain("Lower back, for about 4 weeks, 4 out of 10");
        (await hip.SayAsync("my left hip, for three weeks, about a 2")).ShouldHaveSingleItem().Text!.ShouldContain("Hip, left side, for about 3 weeks, 2 out of 10");
        (await back.SayAsync("yes")).ShouldHaveSingleItem().Text!.ShouldNotContain("side", Case.Sensitive);
    }

    [Fact]
    public async Task The_same_conversation_id_on_two_channels_is_two_conversations()
    {
        var caller = server.Caller("two-channels");
        await caller.SayAsync("hello");
        using var elsewhere = await caller.PostAsync(caller
            .Write(new Microsoft.Bot.Schema.Activity("message") { Text = "hello" })
            .Replace("\"channelId\":\"test\"", "\"channelId\":\"elsewhere\""));

        Caller.Read(await elsewhere.Content.ReadAsStringAsync())[0].Text.ShouldStartWith("Hi, I'm HipStretch.");
        (await caller.SayAsync("lower back")).ShouldHaveSingleItem().Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    [Fact]
    public async Task Twenty_conversations_at_once_are_all_answered_right()
    {
        var finals = await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            var caller = server.Caller($"at-once-{number}");
            await caller.SayAsync("hello");
            return (Severity: number % 7, Reply: await caller.SayAsync($"my right hip, since yesterday, about a {number % 7}"));
        }));

        finals.ShouldAllBe(final => final.Reply.Count == 1 && final.Reply[0].Text!.Contains($"{final.Severity} out of 10"));
    }

    [Fact]
    public async Task One_person_in_twenty_conversations_at_once_is_answered_in_all()
    {
        var finals = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            server.Caller($"one-person-{number}", "one-person").SayAllAsync("hello", "lower back")));

        finals.ShouldAllBe(replies => replies.Count == 1 && replies[0].Text == "How bad is it, from 0 to 10?");
    }

    [Fact]
    public async Task A_person_is_known_in_their_next_conversation()
    {
        await server.Caller("known-1", "known").SayAsync("hello");

        (await server.Caller("known-2", "known").SayAsync("hello"))[0].Text.ShouldStartWith("Hi again.");
        (await server.Caller("known-3", "unknown").SayAsync("hello"))[0].Text.ShouldStartWith("Hi, I'm HipStretch.");
    }
}
