using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Where things are on the page.</summary>
internal static class PageParts
{
    public const string AnswerSelector = ".webchat__suggested-action";

    public const string BubbleSelector = "[role=feed] .webchat__bubble__content";

    public const string BotBubbleSelector = "[role=feed] .webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content";

    public const string OwnBubbleSelector = "[role=feed] .webchat__bubble--from-user .webchat__bubble__content";

    public static ILocator Status(this IPage page) => page.Locator("#status");

    public static ILocator Box(this IPage page) => page.Locator("[data-id=webchat-sendbox-input]");

    public static ILocator SendButton(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true });

    /// <summary>An answer to choose; Web Chat keeps a copy of each for screen readers elsewhere.</summary>
    public static ILocator Answer(this IPage page, string title) => page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>Every message of the conversation, each as the bubble that is seen.</summary>
    public static ILocator Bubbles(this IPage page) => page.Locator(BubbleSelector);
}
