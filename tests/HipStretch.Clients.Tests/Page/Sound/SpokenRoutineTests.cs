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

    /// <summary>What takes longer is a sentence, of which most sounds.</summary>
    private static readonly TimeSpan Sentence = TimeSpan.FromSeconds(1.5);

    /// <summary>What may sound before the browser tells.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(1);

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
        await ShouldSoundAsync(recording, spoken.Where(text => text.Ended is not null).ToArray());
    }

    /// <summary>What the browser says that it speaks is heard, and nothing was before; a busy machine may be late with a little of it.</summary>
    private static async Task ShouldSoundAsync(Recording recording, SpokenText[] spoken)
    {
        var loud = new List<double>();
        foreach (var text in spoken.Where(text => text.Ended - text.Began > Sentence))
        {
            loud.Add(await recording.SoundAsync(text.Began, text.Ended!.Value));
        }

        loud.Count.ShouldBeGreaterThan(20);
        loud.Order().ElementAt(loud.Count / 10).ShouldBeGreaterThan(0.4, "nine of ten sentences sounded");
        (await recording.SoundAsync(await recording.Began, spoken[0].Began - Early)).ShouldBe(0, "it was silent before it was switched on");
    }
}
