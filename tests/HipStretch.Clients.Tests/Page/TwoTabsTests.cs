namespace HipStretch.Clients.Tests.Page;

public sealed class TwoTabsTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task A_second_tab_shows_the_same_conversation_and_both_go_on_also_after_a_reload_of_the_first()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var first = await visitor.OpenAsync();
        var inFirst = new Person(first);
        var question = await inFirst.ReachAsync(Place.Question);

        var second = await visitor.OpenAsync();
        await second.CatchUpAsync(question);
        (await second.TranscriptAsync()).ShouldBe(await first.TranscriptAsync());

        var verdict = await new Person(second).SayAndReachAsync("A few days", Place.Verdict);
        await first.CatchUpAsync(verdict);
        await first.Page.ReloadAsync();
        await first.ShowsAsync(verdict);

        var step = await inFirst.SayAndReachAsync("Start stretching", Place.Step);
        await second.CatchUpAsync(step);
        var end = await new Person(second).SayAndReachAsync("Next", Place.ClosingQuestion);
        await first.CatchUpAsync(end);
        (await first.TranscriptAsync()).ShouldBe(await second.TranscriptAsync());
    }
}
