namespace HipStretch.Clients.Tests.Page;

/// <summary>A line that breaks in the midst of a routine, for somebody on a mat.</summary>
public sealed class LostLineTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task Who_only_listens_hears_that_the_connection_is_away_and_that_it_is_back()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await SpeechStubs.AddToAsync(visitor);
        var line = await BreakableLine.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Step);
        await HearAsync(chat);

        await line.BreakAsync();
        await new SpeechStubs(chat.Page).SaysAsync("I've lost the connection. Ease out when you've had enough, and rest.");
        await line.MendAsync();
        await new SpeechStubs(chat.Page).SaysAsync("I'm back.");
    }

    [PageFact]
    public async Task A_hold_whose_end_nobody_tells_is_ended_by_the_page()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await SpeechStubs.AddToAsync(visitor);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        await HearAsync(chat);

        await steps.SayAsync(ScriptedSteps.All[2] with { RemainingMs = 1_000, Cue = "last-five" });

        await new SpeechStubs(chat.Page).SaysAsync("That's long enough. Ease out slowly, and rest.");
    }

    [PageFact]
    public async Task Next_that_is_pressed_again_into_a_broken_line_is_said_once()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var line = await BreakableLine.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.Step);
        await line.BreakAsync();
        await chat.Page.Status().GetByText("Connecting again").WaitForAsync();

        await chat.Page.Answer("Next").ClickAsync();
        await chat.Page.Locator(PageParts.OwnBubbleSelector).GetByText("next").WaitForAsync();
        await chat.Page.Answer("Next").ClickAsync(new() { ClickCount = 3, Delay = 700 });
        await line.MendAsync();

        await person.ReachAsync(Place.SecondStep);
        (await chat.SaidByPersonAsync()).Count(text => text == "next").ShouldBe(1);
    }

    private static async Task HearAsync(PageChat chat)
    {
        await chat.Page.HandsFreeSwitch().ClickAsync();
        await chat.Page.OpenDialog().GetByText("No", new() { Exact = true }).ClickAsync();
        await new SpeechStubs(chat.Page).SaysAsync("I'll read everything out.");
    }
}
