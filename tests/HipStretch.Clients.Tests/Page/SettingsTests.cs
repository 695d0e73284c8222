using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What a person can set, and keeps.</summary>
public sealed class SettingsTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task What_was_set_by_keyboard_alone_is_there_after_a_reload_and_the_focus_comes_back()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var page = (await OpenAsync(visitor)).Page;
        await page.SettingsButton().FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.OpenDialog().GetByRole(AriaRole.Radio, new() { Name = "Normal" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.OpenDialog().GetByRole(AriaRole.Checkbox, new() { Name = "Beeps in holds" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.OpenDialog().GetByRole(AriaRole.Radio, new() { Name = "Like this device" }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.OpenDialog().GetByRole(AriaRole.Checkbox, new() { Name = "High contrast" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");
        (await page.OpenDialog().CountAsync()).ShouldBe(0);
        (await page.FocusAsync()).Text.ShouldBe("Settings");

        await page.ReloadAsync();
        (await BackgroundAsync(page)).ShouldBe("rgb(0, 0, 0)");
        await page.SettingsButton().ClickAsync();
        foreach (var name in new[] { "Faster", "Dark" })
        {
            (await page.OpenDialog().GetByRole(AriaRole.Radio, new() { Name = name }).IsCheckedAsync()).ShouldBeTrue(name);
        }

        foreach (var name in new[] { "Beeps in holds", "High contrast" })
        {
            (await page.OpenDialog().GetByRole(AriaRole.Checkbox, new() { Name = name }).IsCheckedAsync()).ShouldBeTrue(name);
        }
    }

    [PageFact]
    public async Task Hold_times_are_told_to_the_bot_at_once_and_not_again_at_a_reload()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var page = (await OpenAsync(visitor)).Page;
        await page.SettingsButton().ClickAsync();

        (await ScaleToldAsync(page, () => page.OpenDialog().GetByText("Half as long again").ClickAsync())).ShouldBe(1.5);
        (await ScaleToldAsync(page, () => page.OpenDialog().GetByText("Don't time me").ClickAsync())).ShouldBe(0);
        await page.ReloadAsync();
        await page.Answer("Lower back").WaitForAsync();
        await page.SettingsButton().ClickAsync();
        (await ScaleToldAsync(page, () => page.OpenDialog().GetByText("Twice as long").ClickAsync())).ShouldBe(2);
    }

    [PageFact]
    public async Task A_look_that_was_chosen_wins_over_the_device_s()
    {
        await using var visitor = await browser.VisitAsync(server.Address, Device.Phone with { IsDark = true });
        var page = (await OpenAsync(visitor)).Page;
        (await BackgroundAsync(page)).ShouldBe("rgb(22, 26, 25)");

        await page.SettingsButton().ClickAsync();
        await page.OpenDialog().GetByText("Light", new() { Exact = true }).ClickAsync();

        (await BackgroundAsync(page)).ShouldBe("rgb(247, 246, 242)");
    }

    [PageFact]
    public async Task The_rate_of_the_voice_is_the_chosen_one()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await SpeechStubs.AddToAsync(visitor);
        var chat = await OpenAsync(visitor);
        await chat.Page.SettingsButton().ClickAsync();
        await chat.Page.OpenDialog().GetByText("Slower").ClickAsync();
        await chat.Page.OpenDialog().GetByText("Done").ClickAsync();
        await chat.Page.HandsFreeSwitch().ClickAsync();
        await chat.Page.OpenDialog().GetByText("No", new() { Exact = true }).ClickAsync();

        await new SpeechStubs(chat.Page).SaysAsync("Where does it hurt?");
        (await new SpeechStubs(chat.Page).LastRateAsync()).ShouldBe(0.8, 0.001);
    }

    [PageFact]
    public async Task Beeps_stand_for_the_words_of_a_hold_and_for_nothing_else()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await SpeechStubs.AddToAsync(visitor);
        await visitor.Context.AddInitScriptAsync("window.tones = 0; const start = OscillatorNode.prototype.start; OscillatorNode.prototype.start = function (...at) { tones++; start.apply(this, at); };");
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await OpenAsync(visitor);
        var speech = new SpeechStubs(chat.Page);
        await chat.Page.SettingsButton().ClickAsync();
        await chat.Page.OpenDialog().GetByText("Beeps in holds").ClickAsync();
        await chat.Page.OpenDialog().GetByText("Done").ClickAsync();
        await chat.Page.HandsFreeSwitch().ClickAsync();
        await chat.Page.OpenDialog().GetByText("No", new() { Exact = true }).ClickAsync();
        await speech.SaysAsync("Where does it hurt?");

        var hold = ScriptedSteps.All[2];
        foreach (var (step, tones) in new[] { (hold with { Cue = "start" }, 2), (hold with { Cue = "halfway", Text = "Halfway." }, 3), (hold with { Cue = "last-five", Text = "Five." }, 6), (ScriptedSteps.All[4] with { Cue = "end" }, 9) })
        {
            await steps.SayAsync(step);
            await chat.Page.WaitForFunctionAsync("(tones) => window.tones === tones", tones);
        }

        await speech.SaysAsync("Rest before the next pose.");
        await steps.SayAsync(hold with { Cue = "start", Text = "Repeat · 8 times, slowly" });
        await speech.SaysAsync("8 times, slowly");
        (await speech.SaidAsync()).ShouldNotContain(text => text.StartsWith("Hold", StringComparison.Ordinal) || text.Contains("Halfway") || text.Contains("Five"));
    }

    private static async Task<PageChat> OpenAsync(Visitor visitor)
    {
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        return chat;
    }

    private static async Task<double> ScaleToldAsync(IPage page, Func<Task> act)
    {
        var request = await page.RunAndWaitForRequestAsync(act, request => request.PostData?.Contains("hipstretch/hold-time", StringComparison.Ordinal) == true);
        return request.PostDataJSON()!.Value.GetProperty("value").GetProperty("scale").GetDouble();
    }

    private static Task<string> BackgroundAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
}
