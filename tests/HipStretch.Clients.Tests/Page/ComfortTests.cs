namespace HipStretch.Clients.Tests.Page;

/// <summary>What eyes, thumbs and people who get dizzy need.</summary>
public sealed class ComfortTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public Task On_a_screen_of_320_pixels_nobody_scrolls_sideways_and_the_newest_message_is_in_view() => FitsAsync(Device.Narrow);

    [PageFact]
    public Task At_a_zoom_of_200_percent_nobody_scrolls_sideways_and_the_newest_message_is_in_view() => FitsAsync(Device.Zoomed);

    [PageFact]
    public async Task Whatever_is_touched_is_44_pixels_high_and_the_newest_message_is_in_view()
    {
        await using var visitor = await browser.VisitAsync(server.Address, Device.Phone);
        var chat = await visitor.OpenAsync();
        await foreach (var place in new Person(chat).TourAsync())
        {
            await chat.Page.SettleAsync();
            (await chat.Page.TooSmallAsync()).ShouldBe([], place);
        }
    }

    [PageFact]
    public async Task A_hold_moves_only_where_motion_is_welcome()
    {
        (await AnimationsOfAHoldAsync(Device.Phone)).ShouldContain("countdown");
        (await AnimationsOfAHoldAsync(Device.Phone with { WantsLessMotion = true })).ShouldBeEmpty();
    }

    private async Task FitsAsync(Device device)
    {
        await using var visitor = await browser.VisitAsync(server.Address, device);
        var chat = await visitor.OpenAsync();
        await foreach (var place in new Person(chat).TourAsync())
        {
            await chat.Page.SettleAsync();
            (await chat.Page.TooWideAsync()).ShouldBe([], place);
        }
    }

    private async Task<string[]> AnimationsOfAHoldAsync(Device device)
    {
        await using var visitor = await browser.VisitAsync(server.Address, device);
        var chat = await visitor.OpenAsync();
        await new Person(chat).ReachAsync(Place.Hold);
        await chat.Page.SettleAsync();
        return await chat.Page.RunningAnimationsAsync();
    }
}
