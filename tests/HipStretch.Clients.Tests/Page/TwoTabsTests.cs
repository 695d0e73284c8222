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

    [PageFact]
    public async Task Only_the_tab_that_was_looked_at_last_speaks_and_listens_and_after_it_the_other_one()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await SpeechStubs.AddToAsync(visitor);
        var first = await visitor.OpenAsync();
        var step = await new Person(first).ReachAsync(Place.Step);
        await first.Page.HandsFreeSwitch().ClickAsync();
        await first.Page.OpenDialog().GetByText("Yes", new() { Exact = true }).ClickAsync();
        await first.Page.WaitForFunctionAsync("() => stub.ear");

        var second = await visitor.OpenAsync();
        await second.CatchUpAsync(step);
        await first.Page.WaitForFunctionAsync("() => !stub.ear");
        var said = (await new SpeechStubs(first.Page).SaidAsync()).Length;
        await new SpeechStubs(second.Page).SayAsync("next");
        await new Person(second).ReachAsync(Place.Anything);
        await second.Page.WaitForFunctionAsync("() => stub.said.length > 0");
        (await second.SaidByPersonAsync()).Count(text => text == "next").ShouldBe(1);
        (await new SpeechStubs(first.Page).SaidAsync()).Length.ShouldBe(said);

        await second.Page.CloseAsync();
        await first.Page.WaitForFunctionAsync("() => stub.ear");
    }
}
