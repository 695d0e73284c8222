using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Where things are on the page.</summary>
internal static class PageParts
{
    public const string AnswerSelector = ".webchat__suggested-action";

    public const string BubbleSelector = "[role=feed] .webchat__bubble__content";

    public const string BotBubbleSelector = "[role=feed] .webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content";

    public const string OwnBubbleSelector = "[role=feed] .webchat__bubble--from-user .webchat__bubble__content";

    /// <summary>The buttons of the step that is going on.</summary>
    public const string StepButtonSelector = ".step-controls button";

    public static ILocator Status(this IPage page) => page.Locator("#status");

    public static ILocator Box(this IPage page) => page.Locator("[data-id=webchat-sendbox-input]");

    public static ILocator SendButton(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true });

    /// <summary>An answer to choose, or a button of the step that is going on; Web Chat keeps a copy of each for screen readers elsewhere.</summary>
    public static ILocator Answer(this IPage page, string title) =>
        page.GetByRole(AriaRole.Toolbar).Or(page.StepButtons()).GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    public static ILocator StepButtons(this IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "Your routine" });

    public static ILocator StepView(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "What to do now" });

    public static ILocator HandsFreeSwitch(this IPage page) => page.GetByRole(AriaRole.Switch, new() { Name = "Hands-free" });

    public static ILocator SettingsButton(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Settings" });

    public static ILocator OpenDialog(this IPage page) => page.Locator("dialog");

    /// <summary>Every message of the conversation, each as the bubble that is seen.</summary>
    public static ILocator Bubbles(this IPage page) => page.Locator(BubbleSelector);
}
