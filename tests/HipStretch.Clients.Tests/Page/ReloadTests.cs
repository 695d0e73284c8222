using HipStretch.Clients.Tests.Conversations;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

public sealed class ReloadTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task A_reload_in_the_questions_shows_the_same_conversation_and_goes_on_with_the_same_question()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await ReloadAsync(chat, await person.ReachAsync(Place.Question));

        await person.SayAndReachAsync("A few days", Place.Verdict);

        person.Heard.Count(Place.Greeting).ShouldBe(1);
        await chat.ShouldShowAsync(person.Heard);
    }

    [PageFact]
    public async Task A_reload_in_a_pose_goes_on_at_the_same_step_to_the_end()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await ReloadAsync(chat, await person.ReachAsync(Place.SecondStep));

        Place.ThirdStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        await person.SayAndReachAsync("Next", Place.ClosingQuestion);

        person.Heard.Count(Place.Greeting).ShouldBe(1);
        await chat.ShouldShowAsync(person.Heard);
    }

    /// <summary>The transcript is replayed, and nothing in it is new: the clock must not start at the replay.</summary>
    [PageFact]
    public async Task A_reload_in_a_hold_counts_on_from_where_the_hold_is()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var hold = await new Person(chat).ReachAsync(Place.Hold);
        await chat.Page.CountdownReachesAsync(25);

        await chat.Page.ReloadAsync();
        await chat.ShowsAsync(hold);

        (await chat.Page.SecondsLeftAsync()).ShouldBeInRange(15, 25);
    }

    [PageFact]
    public async Task Reloads_in_haste_cost_no_secret_and_keep_the_conversation()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var question = await new Person(chat).ReachAsync(Place.Question);
        var taken = 0;
        chat.Page.Request += (_, request) => taken += request.Url.EndsWith("/api/webchat/token", StringComparison.Ordinal) ? 1 : 0;

        for (var time = 0; time < 3; time++)
        {
            await chat.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }

        await chat.ShowsAsync(question);
        taken.ShouldBe(0);
    }

    private static async Task ReloadAsync(PageChat chat, ChatMessage last)
    {
        var before = await chat.TranscriptAsync();
        await chat.Page.ReloadAsync();
        await chat.ShowsAsync(last);
        (await chat.TranscriptAsync()).ShouldBe(before);
    }
}
