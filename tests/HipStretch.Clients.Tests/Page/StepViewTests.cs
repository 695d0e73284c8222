using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The step that is going on, as it is seen from a mat.</summary>
public sealed class StepViewTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task The_big_buttons_say_what_a_person_could_say()
    {
        await using var visitor = await browser.VisitAsync(server.Address, Device.Phone);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Step);

        foreach (var (button, state) in new[] { ("Repeat", "instructing"), ("Pause", "paused"), ("Resume", "instructing"), ("Easier", "instructing"), ("Stop", "") })
        {
            await chat.Page.StepButtons().GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).TapAsync();
            await chat.Page.WaitForFunctionAsync(
                "([words, state]) => Array.from(document.querySelectorAll('.webchat__bubble--from-user')).at(-1)?.innerText.trim() === words && document.documentElement.dataset.session === state",
                new[] { button.ToLowerInvariant(), state });
        }

        (await chat.Page.StepButtons().CountAsync()).ShouldBe(0);
    }

    [PageFact]
    public async Task Each_state_has_its_picture_its_words_and_buttons_of_48_pixels()
    {
        await using var visitor = await browser.VisitAsync(server.Address, Device.Phone);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);

        foreach (var step in ScriptedSteps.All)
        {
            await steps.SayAsync(step);
            await chat.Page.Locator($".step-view[data-state={step.State}]").WaitForAsync();
            await chat.Page.StepView().GetByRole(AriaRole.Img, new() { Name = "Sit back onto your heels." }).WaitForAsync();
            (await chat.Page.GetByRole(AriaRole.Timer).CountAsync()).ShouldBe(step.RemainingMs is null ? 0 : 1, step.State);
            (await chat.Page.StepButtons().GetByRole(AriaRole.Button).CountAsync()).ShouldBeInRange(step.State == "finished" ? 0 : 3, step.State == "finished" ? 0 : 6, step.State);
            (await chat.Page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.step-controls button')].map((button) => button.getBoundingClientRect().height)")).ShouldAllBe(height => height >= 48);
        }
    }

    [PageFact]
    public async Task A_picture_that_does_not_load_leaves_nothing_broken()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);

        await steps.SayAsync(ScriptedSteps.All[0] with { Figure = "/figures/missing/3" });

        await chat.Page.StepView().GetByText("Sit back towards your heels").WaitForAsync();
        await chat.Page.WaitForFunctionAsync("() => document.querySelector('.step-view') && !document.querySelector('.step-view img')");
    }

    [PageFact]
    public async Task The_picture_moves_only_where_motion_is_welcome_and_is_as_dark_as_the_page()
    {
        (await PictureAsync(Device.Desktop)).ShouldEndWith("/figures/child-pose/3.webp?v=ab12&look=light");
        (await PictureAsync(Device.Desktop with { WantsLessMotion = true, IsDark = true })).ShouldEndWith("/figures/child-pose/3.svg?v=ab12&look=dark");
    }

    [PageFact]
    public async Task The_countdown_is_not_read_out_each_second()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        await steps.SayAsync(ScriptedSteps.All[2]);
        await chat.Page.CountdownReachesAsync(27);

        (await chat.Page.GetByRole(AriaRole.Timer).EvaluateAsync<bool>("(timer) => timer.closest('[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]') === null")).ShouldBeTrue();
    }

    [PageFact]
    public async Task The_screen_stays_on_while_a_routine_goes_on_and_no_longer()
    {
        await using var visitor = await browser.VisitAsync(server.Address, Device.Phone);
        await visitor.Context.AddInitScriptAsync(
            """
            window.locks = { asked: 0, held: 0 };
            Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => {
              locks.asked++;
              locks.held++;
              const lock = new EventTarget();
              lock.release = async () => { locks.held--; lock.dispatchEvent(new Event('release')); };
              return lock;
            } } });
            """);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.Greeting);
        (await chat.Page.EvaluateAsync<int>("() => locks.asked")).ShouldBe(0);

        await person.GoOnToAsync(Place.SecondStep);
        await chat.Page.WaitForFunctionAsync("() => locks.asked === 1 && locks.held === 1");
        await chat.Page.GetByText("Sound stops when the phone locks.").WaitForAsync();
        await chat.Page.Answer("Stop").TapAsync();
        await chat.Page.WaitForFunctionAsync("() => locks.asked === 1 && locks.held === 0");
    }

    private async Task<string> PictureAsync(Device device)
    {
        await using var visitor = await browser.VisitAsync(server.Address, device);
        var steps = await ScriptedSteps.InAsync(visitor);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Greeting);
        await steps.SayAsync(ScriptedSteps.All[0]);
        await chat.Page.WaitForFunctionAsync("() => document.querySelector('.step-view img')?.currentSrc");
        return await chat.Page.EvaluateAsync<string>("() => document.querySelector('.step-view img').currentSrc");
    }
}
