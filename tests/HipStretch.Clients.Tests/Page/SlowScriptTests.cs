namespace HipStretch.Clients.Tests.Page;

public sealed class SlowScriptTests(PageBrowser browser, SharedServer server)
{
    [PageFact]
    public async Task The_conversation_begins_while_the_chat_s_code_is_still_on_its_way()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var arrives = new TaskCompletionSource();
        await visitor.Context.RouteAsync("**/assets/showChat-*.js", async route =>
        {
            await arrives.Task;
            await route.ContinueAsync();
        });
        var tab = await visitor.BlankTabAsync();

        var begun = await tab.Page.RunAndWaitForResponseAsync(
            () => tab.Page.GotoAsync(visitor.Address.ToString(), new() { WaitUntil = Microsoft.Playwright.WaitUntilState.Commit }),
            response => response.Request.Method == "POST" && response.Url.EndsWith("/v3/directline/conversations", StringComparison.Ordinal));
        begun.Ok.ShouldBeTrue();
        (await tab.Page.Bubbles().CountAsync()).ShouldBe(0);
        (await tab.Page.Locator(".waiting").InnerTextAsync()).ShouldNotBeEmpty();

        arrives.SetResult();
        await new Person(tab).ReachAsync(Place.Greeting);
    }
}
