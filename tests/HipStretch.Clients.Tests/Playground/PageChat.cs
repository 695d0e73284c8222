using System.Threading.Channels;
using HipStretch.Clients.Tests.Conversations;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>
/// A chat in the playground's page: what is heard was shown, and an answer that is offered as a button is clicked. The page shows what a
/// person said once its own request is answered; where the bot was quicker, that comes last and hides the buttons, and the person types.
/// </summary>
internal sealed class PageChat : IChat, IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly LocatorWaitForOptions Attached = new() { State = WaitForSelectorState.Attached };

    private readonly Channel<ChatMessage> told = Channel.CreateUnbounded<ChatMessage>();
    private readonly IPage page;
    private int exchanged;

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

    public async Task SayAsync(string text)
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });
        await page.RunAndWaitForResponseAsync(
            async () => await (await button.IsVisibleAsync() ? ClickAsync(button) : TypeAsync(text)),
            response => response.Url.EndsWith("/messages", StringComparison.Ordinal) && response.Ok);
        exchanged++;
    }

    public async Task<ChatMessage> HearAsync()
    {
        var message = await told.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        await page.GetByText(LastLine(message)).First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show more information" }).Nth(exchanged++).WaitForAsync(Attached);
        return message;
    }

    /// <summary>Prints what the page shows at the end, for a test that failed.</summary>
    public async ValueTask DisposeAsync()
    {
        TestContext.Current.TestOutputHelper?.WriteLine(await page.Locator("#root").AriaSnapshotAsync());
        await page.CloseAsync();
    }

    private async Task ClickAsync(ILocator button)
    {
        await button.ClickAsync();
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
