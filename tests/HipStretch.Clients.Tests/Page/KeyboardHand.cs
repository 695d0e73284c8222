using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Answers with keys that are pressed and nothing else, and looks where the focus is before each.</summary>
internal sealed class KeyboardHand : IHand
{
    /// <summary>Presses of Tab or an arrow that may lie between two answers: there are at most eight to choose from.</summary>
    private const int Patience = 16;

    private bool hasAnswered;

    public async Task AnswerAsync(IPage page, string text, bool isOffered)
    {
        if (hasAnswered)
        {
            await FocusIsBackAsync(page);
            (await page.FocusAsync()).IsNowhere.ShouldBeFalse($"The focus was lost before '{text}'.");
        }

        if (isOffered)
        {
            var key = await AnswersAreBehindAsync(page) ? "Shift+Tab" : "Tab";
            await GoAsync(page, key, focus => focus.IsAnswer);
            await GoAsync(page, (await page.FocusAsync()).IsOfStep ? key : "ArrowRight", focus => focus.Text == text);
        }
        else
        {
            await GoAsync(page, "Tab", focus => focus.IsBox);
            await page.Keyboard.TypeAsync(text);
        }

        await page.Keyboard.PressAsync("Enter");
        hasAnswered = true;
    }

    /// <summary>Buttons go and come with each message, and the page moves the focus behind them; no hand is so fast as to press in between.</summary>
    private static async Task FocusIsBackAsync(IPage page)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        while ((await page.FocusAsync()).IsNowhere && !patience.IsCancellationRequested)
        {
            await page.EvaluateAsync("() => new Promise(requestAnimationFrame)");
        }
    }

    private static async Task<bool> AnswersAreBehindAsync(IPage page) => (await page.FocusAsync()).IsBox;

    private static async Task GoAsync(IPage page, string key, Func<Focus, bool> arrived)
    {
        var focus = await page.FocusAsync();
        for (var presses = 0; !arrived(focus); presses++)
        {
            presses.ShouldBeLessThan(Patience, $"'{key}' does not lead there; the focus is on {focus}.");
            await page.Keyboard.PressAsync(key);
            focus = await page.FocusAsync();
        }

        focus.IsSeen.ShouldBeTrue($"Nothing shows that the focus is on {focus}.");
    }
}
