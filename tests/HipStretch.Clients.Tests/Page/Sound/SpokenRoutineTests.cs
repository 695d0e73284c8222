using HipStretch.Clients.Tests.Playground;
using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>
/// A whole routine on a mat: nobody touches the page, the voice is real and recorded, and only what hears the person is a stub.
/// </summary>
public sealed class SpokenRoutineTests
{
    /// <summary>How many times faster than a clock the coach goes; the voice goes at its own pace, so that it is never in time for everything.</summary>
    private const int Speed = 3;

    /// <summary>What sounds later than the browser tells.</summary>
    private static readonly TimeSpan Reverberation = TimeSpan.FromMilliseconds(500);

    [SpeechFact]
    public async Task A_person_who_only_listens_and_answers_is_led_to_the_end_by_a_voice_that_sounds()
    {
        await using var card = await SoundCard.StartAsync();
        using var data = new TemporaryFolder();
        await using var bot = await BotProcess.StartAsync(data.Path, new Dictionary<string, string> { ["HipStretch__Session__Speed"] = $"{Speed}" });
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchSpeakingAsync(playwright, card.Environment);
        await using var visitor = new Visitor(await browser.NewContextAsync(Device.Phone.Options), Device.Phone, bot.Http.BaseAddress!);
        await RealSpeech.AddToAsync(visitor);
        var chat = await visitor.OpenAsync();
        var (person, speech, ear) = (new Person(chat), new RealSpeech(chat.Page), new SpeechStubs(chat.Page));
        await person.ReachAsync(Place.Verdict);

        await chat.Page.HandsFreeSwitch().TapAsync();
        await chat.Page.OpenDialog().GetByText("Yes", new() { Exact = true }).TapAsync();
        chat.Hand = new VoiceHand();
        await person.GoOnToAsync(Place.Step);
        await person.ListenToAsync(Place.MiddleQuestion);
        await ear.SaysAsync("Quick check.");
        await speech.IsSilentAsync();
        await ear.SayAsync("no it's fine");
        await person.ListenToAsync(Place.ClosingQuestion);
        await speech.IsSilentAsync();

        var recording = await card.StopAsync();
        recording.Save(Path.Combine(Inspection.Shots, "spoken-routine.wav"));
        var spoken = await speech.SpokenAsync();
        var all = string.Join(' ', spoken.Select(text => text.Text));
        var told = person.Heard.SkipWhile(message => !Place.Step(message)).ToArray();
        string[] always = [told.First(Place.MiddleQuestion).Speak!, "That's the whole routine.", told[^1].Speak!];
        always.ShouldAllBe(words => all.Contains(words));
        told.Count(message => all.Contains(message.Speak!)).ShouldBeGreaterThan(told.Length / 2, "what a slow voice has no time for is left out");
        var whole = spoken.Where(text => text.Ended is not null).ToArray();
        whole.Length.ShouldBeGreaterThan(20);
        foreach (var text in whole)
        {
            (await recording.SoundAsync(text.Began, text.Ended!.Value)).ShouldBeGreaterThan(0.4, $"\"{text.Text}\" sounded");
        }

        foreach (var (before, after) in whole.Zip(whole.Skip(1)).Where(pair => pair.Second.Began - pair.First.Ended > 3 * Reverberation))
        {
            (await recording.SoundAsync(before.Ended!.Value + Reverberation, after.Began)).ShouldBeLessThan(0.1, $"it was silent after \"{before.Text}\"");
        }
    }
}
