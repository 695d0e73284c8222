using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The server dies in the middle of a pose and comes back at the same address; nobody touches the page's reload button.</summary>
public sealed class CrashTests(PageBrowser browser) : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private BotProcess? bot;
    private Uri? address;

    public async ValueTask InitializeAsync()
    {
        bot = await BotProcess.StartAsync(data.Path);
        address = bot.Http.BaseAddress;
    }

    [PageFact]
    public async Task The_page_goes_on_at_the_same_step_and_what_was_half_typed_is_still_there()
    {
        await using var visitor = await browser.VisitAsync(address!);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);
        await chat.Page.Box().FillAsync("it pulls a bit in my");

        await bot!.KillAsync();
        await chat.Page.Status().GetByText("Connecting again").WaitForAsync();
        await StartAgainAsync();
        await BackAsync(chat.Page);

        (await chat.Page.Box().InputValueAsync()).ShouldBe("it pulls a bit in my");
        Place.ThirdStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        await person.SayAndReachAsync("Next", Place.ClosingQuestion);
        await chat.ShouldShowAsync(person.Heard);
    }

    [PageFact]
    public async Task What_was_said_while_the_server_was_away_arrives_by_itself_and_once()
    {
        await using var visitor = await browser.VisitAsync(address!);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);
        var before = await chat.SaidByPersonAsync();

        await bot!.KillAsync();
        await chat.SayAsync("Next");
        await chat.Page.Status().GetByText("Connecting again").WaitForAsync();
        await StartAgainAsync();

        Place.ThirdStep(await person.ReachAsync(Place.Anything)).ShouldBeTrue();
        (await chat.SaidByPersonAsync()).ShouldBe([.. before, "next"]);
        await chat.ShouldShowAsync(person.Heard);
    }

    public async ValueTask DisposeAsync()
    {
        await bot!.DisposeAsync();
        data.Dispose();
    }

    private async Task StartAgainAsync()
    {
        await bot!.DisposeAsync();
        bot = await BotProcess.StartAsync(data.Path, address: address);
    }

    private static Task BackAsync(IPage page) => page.Locator("#status:empty").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
