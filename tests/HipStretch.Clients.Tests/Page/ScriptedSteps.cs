using System.Text.Json;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Stands in the line between page and server, and lets the bot say steps of its own, so that each state of a step can be looked at.</summary>
internal sealed class ScriptedSteps
{
    /// <summary>One of each state, with the server's buttons in it.</summary>
    public static readonly ScriptedStep[] All =
    [
        new("instructing", "**Child's pose · 3 of 4** Sit back towards your heels, forehead down.", null, ["Next", "Repeat", "Easier version", "Skip this pose", "Stop"]),
        new("getting-ready", "Get ready to hold.", 5_000, ["Next", "Pause", "Ow", "Stop"]),
        new("holding", "Hold · 30 s.", 28_000, ["Next", "Pause", "Ow", "Stop"]),
        new("switching", "Now the right side. **Child's pose · 3 of 4** Walk your hands to the right.", null, ["Next", "Repeat", "Easier version", "Skip this pose", "Stop"]) { Side = "right" },
        new("resting", "Rest before the next pose.", 20_000, ["Next", "Stop"]),
        new("checking-in", "Stop there. Is it sharp, or a strong stretch?", null, ["Sharp", "A stretch", "Easier version", "Stop for today"]),
        new("paused", "Paused. Say resume when you're ready.", null, ["Resume", "Stop"]),
        new("finished", "That's the whole routine. Well done.", null, []),
    ];

    private readonly TaskCompletionSource<IWebSocketRoute> line = new();
    private int said = 9_000;

    /// <summary>Stands in the line from the next page on, and answers for pictures with one that is there; those named missing are not.</summary>
    public static async Task<ScriptedSteps> InAsync(Visitor visitor)
    {
        var steps = new ScriptedSteps();
        await visitor.Context.RouteWebSocketAsync("**/v3/directline/**", socket =>
        {
            socket.ConnectToServer();
            steps.line.TrySetResult(socket);
        });
        await visitor.Context.RouteAsync("**/figures/**", route => route.Request.Url.Contains("missing", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { Status = 404 })
            : route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = """<svg xmlns="http://www.w3.org/2000/svg" width="960" height="600"><circle cx="480" cy="300" r="200" fill="teal"/></svg>""" }));
        return steps;
    }

    /// <summary>The bot says a step, by itself.</summary>
    public async Task SayAsync(ScriptedStep step)
    {
        var socket = await line.Task;
        var conversation = new Uri(socket.Url).AbsolutePath.Split('/')[4];
        socket.Send(JsonSerializer.Serialize(new { activities = new[] { step.Activity(conversation, ++said) }, watermark = "1" }));
    }
}
