using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class CrashTests(CrashedConversation crashed) : IClassFixture<CrashedConversation>
{
    [Fact]
    public async Task A_message_whose_answer_was_lost_in_a_crash_gets_the_same_answer()
    {
        var caller = await crashed.CallerAsync();

        (await caller.AskAsync("next", CrashedConversation.LastId)).ShouldBe(crashed.LastBody);

        var ids = ActivityLog.Of(crashed.DataDirectory, CrashedConversation.Conversation).Select(line => line.Id).ToArray();
        ids.ShouldBeUnique();
        ids.Count(id => id == CrashedConversation.LastId).ShouldBe(1);
    }

    [Fact]
    public async Task A_session_goes_on_after_a_crash_where_it_was()
    {
        var caller = await crashed.CallerAsync();

        var repeated = await caller.SayAsync("repeat", "repeat");
        var next = await caller.SayAsync("next", "next");
        var back = await caller.SayAsync("back", "back");

        repeated.ShouldHaveSingleItem().Text.ShouldBe(crashed.LastStep);
        repeated[0].Text!.ShouldContain("2 of");
        next.ShouldHaveSingleItem().Text!.ShouldContain("3 of");
        back.ShouldHaveSingleItem().Text.ShouldBe(crashed.LastStep);
    }
}
