using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Stands in the line between page and server, and breaks it.</summary>
internal sealed class BreakableLine(Visitor visitor)
{
    private const string Calls = "**/v3/directline/**";

    private IWebSocketRoute? socket;

    /// <summary>Stands in the line from the next page on.</summary>
    public static async Task<BreakableLine> InAsync(Visitor visitor)
    {
        var line = new BreakableLine(visitor);
        await visitor.Context.RouteWebSocketAsync(Calls, socket =>
        {
            socket.ConnectToServer();
            line.socket = socket;
        });
        return line;
    }

    /// <summary>From now on nothing reaches the server, until it is mended.</summary>
    public async Task BreakAsync()
    {
        await visitor.Context.RouteAsync(Calls, route => route.AbortAsync());
        await socket!.CloseAsync();
    }

    public Task MendAsync() => visitor.Context.UnrouteAsync(Calls);
}
