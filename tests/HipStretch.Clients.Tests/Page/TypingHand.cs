using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Types everything into the box, whatever is offered.</summary>
internal sealed class TypingHand : IHand
{
    public async Task AnswerAsync(IPage page, string text, bool isOffered)
    {
        await page.Box().FillAsync(text);
        await page.Box().PressAsync("Enter");
    }
}
