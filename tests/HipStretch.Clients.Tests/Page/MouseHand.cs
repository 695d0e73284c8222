using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Clicks the buttons, and the send button after what no button says.</summary>
internal sealed class MouseHand : IHand
{
    /// <summary>How many buttons were clicked.</summary>
    public int Clicks { get; private set; }

    /// <summary>How many answers no button offered.</summary>
    public int Typed { get; private set; }

    public async Task AnswerAsync(IPage page, string text, bool isOffered)
    {
        if (!isOffered)
        {
            await page.Box().FillAsync(text);
            Typed++;
        }

        await (isOffered ? page.Answer(text) : page.SendButton()).ClickAsync(new() { Timeout = IHand.LongestPress });
        Clicks++;
    }
}
