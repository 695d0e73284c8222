using System.Collections.Concurrent;
using System.Security.Cryptography;
using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The page has slept until its token is not taken any more.</summary>
public sealed class ExpiredTokenTests(PageBrowser browser, SharedServer server)
{
    private static readonly RouteFulfillOptions Expired = new()
    {
        Status = 403,
        ContentType = "application/json",
        Body = """{"error":{"code":"TokenExpired","message":"The token has expired."}}""",
    };

    [PageFact]
    public async Task A_page_whose_token_expired_while_it_slept_takes_its_conversation_up_again()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await TakesUpAsync(visitor);
    }

    [PageFact]
    public async Task So_does_a_page_whose_browser_keeps_nothing()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await visitor.Context.AddInitScriptAsync("Storage.prototype.setItem = () => { throw new DOMException('Full.', 'QuotaExceededError'); };");
        await TakesUpAsync(visitor);
    }

    [PageFact]
    public async Task A_page_whose_token_a_restarted_server_does_not_know_takes_its_conversation_up_again()
    {
        using var data = new TemporaryFolder();
        var before = await BotProcess.StartAsync(data.Path, OtherKey());
        var address = before.Http.BaseAddress!;
        await using var visitor = await browser.VisitAsync(address);
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        await person.ReachAsync(Place.SecondStep);

        await before.DisposeAsync();
        await using var after = await BotProcess.StartAsync(data.Path, OtherKey(), address);

        Place.ThirdStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        await chat.ShouldShowAsync(person.Heard);
    }

    private static async Task TakesUpAsync(Visitor visitor)
    {
        var sockets = new ConcurrentBag<IWebSocketRoute>();
        await visitor.Context.RouteWebSocketAsync("**/v3/directline/**", socket =>
        {
            socket.ConnectToServer();
            sockets.Add(socket);
        });
        var chat = await visitor.OpenAsync();
        var person = new Person(chat);
        var used = new ConcurrentBag<string>();
        chat.Page.Request += (_, request) => used.Add(Credential(request));
        await person.ReachAsync(Place.SecondStep);
        var expired = used.ToHashSet();
        await visitor.Context.RouteAsync("**/v3/directline/**", route => expired.Contains(Credential(route.Request)) ? route.FulfillAsync(Expired) : route.FallbackAsync());

        await chat.Page.RunAndWaitForResponseAsync(
            () => Task.WhenAll(sockets.Select(socket => socket.CloseAsync())),
            response => response.Url.EndsWith("/api/webchat/token", StringComparison.Ordinal) && response.Ok);

        Place.ThirdStep(await person.SayAndReachAsync("Next", Place.Anything)).ShouldBeTrue();
        await chat.ShouldShowAsync(person.Heard);
    }

    private static string Credential(Microsoft.Playwright.IRequest request) => request.Headers.GetValueOrDefault("authorization", "");

    private static Dictionary<string, string> OtherKey() =>
        new() { ["HipStretch__DirectLine__SigningKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(64)) };
}
