namespace HipStretch.Clients.Tests.Page;

public sealed class ConsentTests(PageBrowser browser, AskingServer server) : IClassFixture<AskingServer>
{
    [PageFact]
    public async Task Somebody_new_is_asked_first_may_ask_what_it_is_about_and_goes_on_with_a_yes()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);

        var question = await person.ReachAsync(Place.Consent);
        question.Text.ShouldContain("I keep what you tell me on this server, encrypted");
        question.Buttons.ShouldBe(["Yes", "Tell me more", "No"]);
        (await person.SayAndReachAsync("Tell me more", Place.Consent)).Text.ShouldStartWith("May I keep your answers");
        (await person.SayAndReachAsync("Yes", Place.Anything)).Text.ShouldBe("Where does it hurt?");

        await person.GoOnToAsync(Place.Verdict);
        await chat.ShouldShowAsync(person.Heard);
    }

    [PageFact]
    public async Task A_yes_is_kept_over_a_reload()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        var question = await person.ReachAsync(Place.Consent);
        await chat.Page.ReloadAsync();
        await chat.ShowsAsync(question);
        var first = await person.SayAndReachAsync("Yes", Place.Greeting);

        await chat.Page.ReloadAsync();
        await chat.ShowsAsync(first);
        await person.SayAndReachAsync("start over", Place.Greeting);

        person.Heard.Count(Place.Consent).ShouldBe(1);
        await chat.ShouldShowAsync(person.Heard);
    }

    [PageFact]
    public async Task A_no_is_taken_kindly_and_who_speaks_on_is_asked_again()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.Consent);

        var refused = await person.SayAndReachAsync("No", Place.Anything);

        refused.Text.ShouldStartWith("That's fine, and I've kept nothing.");
        refused.Text.ShouldContain("call your emergency number (999, 911 or 112) at once");
        refused.Buttons.ShouldBeEmpty();
        await person.SayAndReachAsync("lower back", Place.Consent);
        await chat.ShouldShowAsync(person.Heard);
    }
}
