using System.Threading.Channels;
using HipStretch.Clients.Tests.Conversations;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>A chat in the playground's page: what is heard was shown, and an answer that is offered as a button is clicked.</summary>
internal sealed class PageChat : IChat
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<ChatMessage> told = Channel.CreateUnbounded<ChatMessage>();
    private readonly IPage page;
    private IReadOnlyList<string> offered = [];

    private PageChat(IPage page)
    {
        this.page = page;
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Hear(frame.Text);
    }

    /// <summary>How many answers were clicked.</summary>
    public int Clicked { get; private set; }

    /// <summary>Opens the page, which opens the personal chat. Requests to other hosts (it wants fonts) are refused.</summary>
    public static async Task<PageChat> OpenAsync(IBrowser browser, Uri playground)
    {
        var page = await browser.NewPageAsync();
        var chat = new PageChat(page);
        await page.RouteAsync("**/*", route => new Uri(route.Request.Url).Host == playground.Host ? route.ContinueAsync() : route.AbortAsync());
        await page.GotoAsync(playground.ToString());
        return chat;
    }

    public Task SayAsync(string text) => page.RunAndWaitForResponseAsync(
        () => offered.Contains(text) ? ClickAsync(text) : TypeAsync(text),
        response => response.Url.EndsWith("/messages", StringComparison.Ordinal) && response.Ok);

    public async Task<ChatMessage> HearAsync()
    {
        var message = await told.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        await page.GetByText(LastLine(message)).First.WaitForAsync();
        offered = message.Buttons;
        return message;
    }

    private async Task ClickAsync(string title)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();
        Clicked++;
    }

    private async Task TypeAsync(string text)
    {
        await page.GetByRole(AriaRole.Textbox).First.FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    private void Hear(string? frame)
    {
        if (frame is not null && PlaygroundMessage.In(frame) is { } message)
        {
            told.Writer.TryWrite(message);
        }
    }

    /// <summary>Its last line as the page shows it; beside buttons the page does not render Markdown.</summary>
    private static string LastLine(ChatMessage message)
    {
        var line = message.Text.Split('\n')[^1];
        return message.Buttons.Count > 0 ? line : line.Replace("**", "");
    }
}
