using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Taps the buttons, and the send button after what no button says.</summary>
internal sealed class FingerHand : IHand
{
    public async Task AnswerAsync(IPage page, string text, bool isOffered)
    {
        if (!isOffered)
        {
            await page.Box().FillAsync(text);
        }

        await (isOffered ? page.Answer(text) : page.SendButton()).TapAsync(new() { Timeout = IHand.LongestPress });
    }
}
