namespace HipStretch.Clients.Tests.Page;

/// <summary>Hands-free with a stubbed recogniser and a stubbed synthesis (see <see cref="SpeechStubs"/>).</summary>
public sealed class HandsFreeTests(PageBrowser browser, SharedServer server)
{
    private const string Introduction = "I'll read everything out and listen. Say stop at any moment.";

    [PageFact]
    public async Task A_person_who_only_talks_is_coached_to_the_end_and_hears_every_message()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync(new VoiceHand());
        var (person, speech) = (new Person(chat), new SpeechStubs(chat.Page));
        await person.ReachAsync(Place.Greeting);
        await SwitchOnAsync(chat, "Yes");
        await speech.SaysAsync(Introduction);

        await person.GoOnToAsync(Place.ClosingQuestion);
        await person.SayAndReachAsync("Mild", Place.Anything);

        person.Heard.Count(Place.Hold).ShouldBe(4);
        (await chat.SaidByPersonAsync())[^1].ShouldBe("Mild");
        (await speech.SaidAsync()).ShouldAllBe(text => text.Length > 0 && !text.Contains('*'));
        await speech.SaysAsync("Lie down on your back.");
        await speech.SaysAsync("Well done.");
    }

    [PageFact]
    public async Task Before_the_microphone_opens_it_is_asked_for_once_and_a_no_is_kept()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Greeting);
        (await chat.Page.HandsFreeSwitch().GetAttributeAsync("aria-checked")).ShouldBe("false");
        await chat.Page.HandsFreeSwitch().ClickAsync();

        await chat.Page.OpenDialog().GetByText("It may send the sound to its maker").WaitForAsync();
        (await speech.OpenedAsync()).ShouldBe(0);
        await chat.Page.OpenDialog().GetByText("No", new() { Exact = true }).ClickAsync();
        await speech.SaysAsync("I'll read everything out.");
        await speech.SaysAsync("Where does it hurt?");

        await chat.Page.ReloadAsync();
        await chat.Page.Answer("Hip").ClickAsync();
        await chat.Page.WaitForFunctionAsync("() => stub.said.length > 0");
        (await chat.Page.OpenDialog().CountAsync()).ShouldBe(0);
        (await speech.OpenedAsync()).ShouldBe(0);
    }

    [PageFact]
    public async Task What_the_person_says_stops_the_voice_and_what_the_page_says_itself_does_not()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Step);
        await speech.SpeakSlowlyAsync();
        await SwitchOnAsync(chat, "Yes");
        await speech.SaysAsync("I'll read everything out and listen.");

        await speech.SayAsync("I'll read everything out and", isFinal: true);
        (await IsSpeakingAsync(chat)).ShouldBeTrue();
        await speech.SayAsync("stop", isFinal: false);
        (await IsSpeakingAsync(chat)).ShouldBeFalse();
        await speech.SayAsync("stop");

        await chat.Page.StepButtons().WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await chat.SaidByPersonAsync())[^1].ShouldBe("stop");
    }

    [PageFact]
    public async Task A_tap_stops_the_voice_too()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Step);
        await speech.SpeakSlowlyAsync();
        await SwitchOnAsync(chat, "Yes");
        await speech.SaysAsync("I'll read everything out and listen.");

        await chat.Page.Answer("Ow").ClickAsync();
        await speech.SaysAsync("Is it sharp, or a strong stretch?");

        (await speech.SaidAsync()).ShouldNotContain(text => text.Contains("Say stop at any moment"));
    }

    [PageFact]
    public async Task A_microphone_that_is_refused_is_told_in_plain_words_once()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Greeting);
        await SwitchOnAsync(chat, "Yes");

        await speech.SaysAsync("Where does it hurt?");
        await speech.FailAsync("no-speech");
        await speech.FailAsync("no-speech");
        (await chat.Page.Status().InnerTextAsync()).ShouldBeEmpty();
        await speech.FailAsync("no-speech");
        await chat.Page.Status().GetByText("I can't hear anything.").WaitForAsync();
        await speech.FailAsync("no-speech");
        await speech.FailAsync("not-allowed");
        await chat.Page.Status().GetByText("I can't use the microphone.").WaitForAsync();
        await speech.SaysAsync("allow the microphone in your browser");

        (await speech.SaidAsync()).Count(text => text.StartsWith("I can't hear anything", StringComparison.Ordinal)).ShouldBe(1);
    }

    [PageFact]
    public async Task The_bot_is_told_and_a_reload_goes_on_without_a_replay()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Greeting);
        var told = chat.Page.WaitForRequestAsync(request => request.PostData?.Contains("hipstretch/hands-free", StringComparison.Ordinal) == true);
        await SwitchOnAsync(chat, "Yes");
        (await told).PostDataJSON()!.Value.GetProperty("value").GetProperty("on").GetBoolean().ShouldBeTrue();
        await speech.SaysAsync("Where does it hurt?");

        var tellings = 0;
        chat.Page.Request += (_, request) => tellings += request.PostData?.Contains("hipstretch/hands-free", StringComparison.Ordinal) == true ? 1 : 0;
        await chat.Page.ReloadAsync();
        (await chat.Page.HandsFreeSwitch().GetAttributeAsync("aria-checked")).ShouldBe("true");
        await speech.SayAsync("lower back");
        await chat.Page.Bubbles().GetByText("lower back").WaitForAsync();
        await chat.Page.WaitForFunctionAsync("() => stub.said.length > 0");

        (await speech.SaidAsync()).ShouldNotContain(text => text.Contains("I'm HipStretch") || text.Contains("read everything"));
        tellings.ShouldBe(0, "the person may have said since that they want to be waited for");
    }

    [PageFact]
    public async Task What_was_cut_off_when_the_microphone_was_turned_off_or_the_page_was_reloaded_is_said_again()
    {
        await using var visitor = await VisitAsync();
        var chat = await visitor.OpenAsync();
        var speech = new SpeechStubs(chat.Page);
        await new Person(chat).ReachAsync(Place.Greeting);
        await SwitchOnAsync(chat, "Yes");
        await speech.SaysAsync("Where does it hurt?");
        await speech.SpeakSlowlyAsync();
        await speech.SayAsync("lower back");
        await chat.Page.WaitForFunctionAsync("(question) => stub.said.at(-1).text !== question", "Where does it hurt?");
        var question = (await speech.SaidAsync())[^1];

        await chat.Page.SettingsButton().ClickAsync();
        await chat.Page.OpenDialog().GetByText("Listen to me").ClickAsync();
        await chat.Page.WaitForFunctionAsync("(question) => stub.said.filter(({ text }) => text === question).length === 2", question);

        await chat.Page.ReloadAsync();
        await speech.SaysAsync(question);
    }

    [PageFact]
    public async Task Where_a_screen_is_touched_it_is_told_that_sound_stops_when_it_locks()
    {
        await using var visitor = await VisitAsync(Device.Phone);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        await SwitchOnAsync(chat, "Yes");

        await new SpeechStubs(chat.Page).SaysAsync("Say stop at any moment. Sound stops when the phone locks.");
    }

    private async Task<Visitor> VisitAsync(Device? device = null)
    {
        var visitor = await browser.VisitAsync(server.Address, device);
        await SpeechStubs.AddToAsync(visitor);
        return visitor;
    }

    private static async Task SwitchOnAsync(PageChat chat, string answer)
    {
        await chat.Page.HandsFreeSwitch().ClickAsync();
        await chat.Page.OpenDialog().GetByText(answer, new() { Exact = true }).ClickAsync();
    }

    private static Task<bool> IsSpeakingAsync(PageChat chat) => chat.Page.EvaluateAsync<bool>("() => stub.finish.toString().includes('onend')");
}
