using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>
/// Goes through a conversation, and at each kind of place lets axe look at the page and leaves a picture of it, light and dark.
/// The pictures are for eyes; they are in the folder <c>shots</c> beside the tests.
/// </summary>
internal static class Inspection
{
    /// <summary>Where pictures and sounds are left for eyes and ears.</summary>
    public static readonly string Shots = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "shots")).FullName;

    /// <summary>Fails with everything that axe calls serious or critical.</summary>
    public static async Task GoThroughAsync(PageBrowser browser, Uri address, Device device)
    {
        await using var visitor = await browser.VisitAsync(address, device);
        var chat = await visitor.OpenAsync();
        var faults = new List<string>();
        await foreach (var place in new Person(chat).TourAsync())
        {
            await chat.Page.SettleAsync();
            faults.AddRange(await LookAsync(chat.Page, $"{device.Name}-{place}"));
        }

        faults.ShouldBeEmpty();
    }

    /// <summary>Looks at a page as it is now, light and dark; what axe calls serious or critical.</summary>
    public static async Task<IReadOnlyList<string>> LookAsync(IPage page, string what)
    {
        var faults = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await PicturesAreThereAsync(page);
            var name = $"{what}-{scheme}".ToLowerInvariant();
            await page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{name}.png") });
            faults.AddRange((await FaultsAsync(page, scheme)).Select(fault => $"{name}: {fault}"));
        }

        return faults;
    }

    /// <summary>Each look has pictures of its own, which take a moment; one that never comes is no reason not to look.</summary>
    private static async Task PicturesAreThereAsync(IPage page)
    {
        await page.EvaluateAsync(
            """
            () => new Promise((resolve) => {
              const over = performance.now() + 10_000;
              const look = () => (performance.now() > over || [...document.images].every(({ complete }) => complete) ? resolve() : requestAnimationFrame(look));
              requestAnimationFrame(() => requestAnimationFrame(look));
            })
            """);
    }

    /// <summary>The dark page differs in nothing but its colours, and all other rules take their time.</summary>
    private static async Task<IEnumerable<string>> FaultsAsync(IPage page, ColorScheme scheme)
    {
        var result = await page.RunAxe(scheme == ColorScheme.Dark
            ? new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") }
            : new AxeRunOptions());
        result.Passes.ShouldContain(rule => rule.Id == "color-contrast");
        return from rule in result.Violations
               where rule.Impact is "serious" or "critical"
               from node in rule.Nodes
               select $"{rule.Id}: {node.Html}";
    }
}
