namespace HipStretch.Clients.Tests.Page;

/// <summary>From the greeting to what is said to the closing question.</summary>
public sealed class WholeConversationTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task A_person_who_clicks_is_coached_to_the_end()
    {
        var hand = new MouseHand();
        await using var visitor = await browser.VisitAsync(server.Address);

        await CompleteAsync(await visitor.OpenAsync(hand));

        hand.Clicks.ShouldBeGreaterThan(30);
        hand.Typed.ShouldBe(0);
    }

    [PageFact]
    public async Task A_person_who_types_is_coached_to_the_end()
    {
        await using var visitor = await browser.VisitAsync(server.Address);

        await CompleteAsync(await visitor.OpenAsync(new TypingHand()));
    }

    [PageFact]
    public async Task A_person_with_nothing_but_a_keyboard_is_coached_to_the_end_and_always_sees_the_focus()
    {
        await using var visitor = await browser.VisitAsync(server.Address);

        await CompleteAsync(await visitor.OpenAsync(new KeyboardHand()));
    }

    [PageFact]
    public async Task The_page_asks_no_other_host_and_the_console_has_no_error()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var faults = new PageFaults(visitor);

        await CompleteAsync(await visitor.OpenAsync());

        faults.Requests.ShouldBeGreaterThan(30);
        faults.All.ShouldBeEmpty();
    }

    private static async Task CompleteAsync(PageChat chat)
    {
        var person = new Person(chat);
        await person.ReachAsync(Place.ClosingQuestion);
        await person.SayAndReachAsync("Mild", Place.Anything);

        person.Heard.Count(Place.Greeting).ShouldBe(1);
        person.Heard.Count(Place.Hold).ShouldBe(4);
        await chat.ShouldShowAsync(person.Heard);
        (await chat.SaidByPersonAsync())[^1].ShouldBe("Mild");
    }
}
