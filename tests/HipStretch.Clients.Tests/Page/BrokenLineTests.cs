using System.Collections.Concurrent;
using System.Diagnostics;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Networks that let no web socket through, or none that lasts.</summary>
public sealed class BrokenLineTests(PageBrowser browser, SharedServer server)
{
    /// <summary>A web socket as a proxy leaves it that does not know them.</summary>
    private const string NoSockets =
        """
        window.WebSocket = class extends EventTarget {
          static OPEN = 1;
          static CLOSED = 3;
          readyState = 3;
          constructor() {
            super();
            setTimeout(() => {
              const close = new CloseEvent('close', { code: 1006 });
              this.dispatchEvent(close);
              this.onclose?.(close);
            });
          }
          send() {}
          close() {}
        };
        """;

    [PageFact]
    public async Task Sockets_that_close_as_soon_as_they_open_are_opened_ever_later()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        var opened = new ConcurrentQueue<long>();
        var reached = new TaskCompletionSource();
        await visitor.Context.RouteWebSocketAsync("**/v3/directline/**", async socket =>
        {
            opened.Enqueue(Stopwatch.GetTimestamp());
            if (opened.Count == 3)
            {
                reached.TrySetResult();
            }

            await socket.CloseAsync();
        });

        await visitor.OpenAsync();
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(30));

        var times = opened.Take(3).ToArray();
        Stopwatch.GetElapsedTime(times[0], times[1]).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        Stopwatch.GetElapsedTime(times[1], times[2]).ShouldBeGreaterThan(TimeSpan.FromSeconds(1.9));
    }

    [PageFact]
    public async Task Where_no_socket_opens_people_are_served_all_the_same()
    {
        await using var visitor = await browser.VisitAsync(server.Address);
        await visitor.Context.AddInitScriptAsync(NoSockets);
        var page = (await visitor.OpenAsync()).Page;

        await page.Answer("Lower back").ClickAsync();

        await page.Locator(PageParts.BotBubbleSelector).Nth(1).WaitForAsync();
        (await page.Locator(PageParts.OwnBubbleSelector).AllInnerTextsAsync()).Select(SeenText.Of).ShouldBe([SeenText.Of("Lower back")]);
        (await page.Status().InnerTextAsync()).ShouldBeEmpty();
    }
}
