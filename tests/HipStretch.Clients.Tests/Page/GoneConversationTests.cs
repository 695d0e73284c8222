using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The server does not know the page's conversation any more, for example after its person had it forgotten.</summary>
public sealed class GoneConversationTests(PageBrowser browser, SharedServer server)
{
    private static readonly RouteFulfillOptions Unknown = new()
    {
        Status = 404,
        ContentType = "application/json",
        Body = """{"error":{"code":"BadArgument","message":"There is no such conversation."}}""",
    };

    [PageFact]
    public async Task The_page_says_so_and_begins_afresh_and_what_was_said_to_the_old_one_is_not_said_to_the_new()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var sockets = new ConcurrentQueue<IWebSocketRoute>();
        await visitor.Context.RouteWebSocketAsync("**/v3/directline/**", socket =>
        {
            socket.ConnectToServer();
            sockets.Enqueue(socket);
        });
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);
        await ForgetAsync(visitor.Context, sockets);

        await chat.SayAsync("Next");
        await person.ReachAsync(Place.Greeting);

        (await chat.Page.Status().InnerTextAsync()).ShouldContain("new one");
        (await chat.SaidByPersonAsync()).ShouldBeEmpty();
        await chat.ShouldShowAsync([.. person.Heard.TakeLast(2)]);

        await chat.SayAsync("Lower back");
        await chat.Page.Locator("#status:empty").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await chat.SaidByPersonAsync()).ShouldBe([SeenText.Of("Lower back")]);
    }

    /// <summary>From now on the conversation is not known; sockets that are open end.</summary>
    private static async Task ForgetAsync(IBrowserContext context, ConcurrentQueue<IWebSocketRoute> sockets)
    {
        var gone = new Uri(sockets.First().Url).AbsolutePath.Replace("/stream", "", StringComparison.Ordinal);
        await context.RouteAsync($"**{gone}**", route => route.FulfillAsync(Unknown));
        await context.RouteAsync("**/api/webchat/token", route => route.ContinueAsync(new() { PostData = "{}"u8.ToArray() }));
        await Task.WhenAll(sockets.Select(socket => socket.CloseAsync()));
    }
}
