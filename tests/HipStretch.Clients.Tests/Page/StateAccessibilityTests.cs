using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What the tours do not come by: each state of a step, the dialogs, hands-free, high contrast, and an emergency.</summary>
public sealed class StateAccessibilityTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public Task On_a_phone_no_state_of_a_step_is_serious_to_axe() => StepsAsync(Device.Phone);

    [PageFact]
    public Task On_a_desktop_no_state_of_a_step_is_serious_to_axe() => StepsAsync(Device.Desktop);

    [PageFact]
    public Task On_a_phone_neither_dialogs_nor_hands_free_nor_high_contrast_are_serious_to_axe() => SettingsAsync(Device.Phone);

    [PageFact]
    public Task On_a_desktop_neither_dialogs_nor_hands_free_nor_high_contrast_are_serious_to_axe() => SettingsAsync(Device.Desktop);

    [PageFact]
    public async Task An_emergency_in_a_routine_has_the_whole_page_and_is_not_serious_to_axe()
    {
        var faults = new List<string>();
        foreach (var device in new[] { Device.Phone, Device.Desktop })
        {
            await using var visitor = await browser.VisitAsync(server.Address, device);
            var chat = await visitor.OpenAsync();
            var person = new Person(chat);
            await person.ReachAsync(Place.Step);
            await person.SayAndReachAsync("i am numb between my legs and i can't pee", message => message.Text.Contains("999", StringComparison.Ordinal));
            (await chat.Page.StepView().CountAsync()).ShouldBe(0);
            faults.AddRange(await Inspection.LookAsync(chat.Page, $"{device.Name}-emergency"));
        }

        faults.ShouldBeEmpty();
    }

    private async Task StepsAsync(Device device)
    {
        await using var visitor = await browser.VisitAsync(server.Address, device);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        var faults = new List<string>();
        foreach (var step in ScriptedSteps.All)
        {
            await steps.SayAsync(step);
            await chat.Page.Locator($".step-view[data-state={step.State}]").WaitForAsync();
            faults.AddRange(await Inspection.LookAsync(chat.Page, $"{device.Name}-live-{step.State}"));
        }

        faults.ShouldBeEmpty();
    }

    private async Task SettingsAsync(Device device)
    {
        await using var visitor = await browser.VisitAsync(server.Address, device);
        await SpeechStubs.AddToAsync(visitor);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        var page = chat.Page;
        await new Person(chat).ReachAsync(Place.Greeting);
        var faults = new List<string>();

        await page.SettingsButton().ClickAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-settings"));
        await page.OpenDialog().GetByText("High contrast").ClickAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-settings-contrast"));
        await page.OpenDialog().GetByText("Done").ClickAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-greeting-contrast"));

        await page.HandsFreeSwitch().ClickAsync();
        await page.OpenDialog().WaitForAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-microphone-contrast"));
        await page.OpenDialog().GetByText("Yes", new() { Exact = true }).ClickAsync();
        await new SpeechStubs(page).SaysAsync("Where does it hurt?");
        await steps.SayAsync(ScriptedSteps.All[2]);
        await page.GetByRole(AriaRole.Timer).WaitForAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-hands-free-contrast"));

        await page.SettingsButton().ClickAsync();
        await page.OpenDialog().GetByText("High contrast").ClickAsync();
        await page.OpenDialog().GetByText("Done").ClickAsync();
        faults.AddRange(await Inspection.LookAsync(page, $"{device.Name}-hands-free"));
        faults.ShouldBeEmpty();
    }
}
