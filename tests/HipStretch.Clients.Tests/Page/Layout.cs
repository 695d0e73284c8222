using System.Text.Json;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What the page's boxes say about themselves.</summary>
internal static class Layout
{
    /// <summary>Where the keyboard's focus is.</summary>
    public static async Task<Focus> FocusAsync(this IPage page) =>
        (await page.EvaluateAsync<JsonElement>(Focus.Script)).Deserialize<Focus>(JsonSerializerOptions.Web)!;

    /// <summary>Whatever reaches past the sides of the window or of the conversation; nothing where nobody has to scroll sideways.</summary>
    public static Task<string[]> TooWideAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [document.documentElement, ...document.querySelectorAll('main *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll|visible/.test(getComputedStyle(element).overflowX))
          .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.webchat__keyboard-help:not(:focus-within)'))
          .filter((element) => element.clientWidth > 1 && getComputedStyle(element).display !== 'inline' && element.getBoundingClientRect().width > 1)
          .map((element) => `${element.tagName} ${element.getAttribute('class')}: ${element.scrollWidth} > ${element.clientWidth}`)
        """);

    /// <summary>The buttons that are too small for a thumb: less than 44 CSS pixels high or wide.</summary>
    public static Task<string[]> TooSmallAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll('button, textarea, input, a')]
          .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('[aria-hidden=true]') && element.tabIndex >= 0)
          .map((element) => ({ element, box: (element.matches('textarea, input') ? element.closest('.webchat__send-box__main') : element).getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && box.bottom > 0 && (box.height < 44 || box.width < 44))
          .map(({ element, box }) => `${element.className || element.tagName} '${element.innerText}': ${box.width} x ${box.height}`)
        """);

    /// <summary>
    /// Waits until all words of the last message are in view, or as many as fit where it is taller than that, and nothing scrolls any more.
    /// A bubble has 12 pixels around its words.
    /// </summary>
    public static Task SettleAsync(this IPage page) => page.WaitForFunctionAsync(
        """
        (bubbles) => {
          const last = [...document.querySelectorAll(bubbles)].at(-1);
          const scroller = document.querySelector('.webchat__basic-transcript__scrollable');
          if (!last || !scroller) return false;
          const [view, message] = [scroller.getBoundingClientRect(), last.getBoundingClientRect()];
          const before = window.settled;
          window.settled = scroller.scrollTop;
          const seen = Math.min(message.bottom, view.bottom) - Math.max(message.top, view.top);
          return seen >= Math.min(message.height, view.height) - 24 && before === scroller.scrollTop;
        }
        """,
        PageParts.BubbleSelector);

    /// <summary>The names of the animations that run.</summary>
    public static Task<string[]> RunningAnimationsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        "() => document.getAnimations().filter((animation) => animation.playState === 'running').map((animation) => animation.animationName ?? animation.transitionProperty)");

    /// <summary>The seconds that the countdown of a hold shows.</summary>
    public static async Task<int> SecondsLeftAsync(this IPage page) => int.Parse(await page.GetByRole(AriaRole.Timer).InnerTextAsync());

    /// <summary>Waits until the countdown of a hold is so low, or lower.</summary>
    public static Task CountdownReachesAsync(this IPage page, int seconds) =>
        page.WaitForFunctionAsync("(seconds) => Number(document.querySelector('[role=timer]')?.innerText ?? Infinity) <= seconds", seconds);
}
