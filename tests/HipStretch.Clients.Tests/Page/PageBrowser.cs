using HipStretch.Clients.Tests.Page;
using HipStretch.Clients.Tests.Playground;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PageBrowser))]

namespace HipStretch.Clients.Tests.Page;

/// <summary>One browser for every test of the page, started by the first that needs it. Each visitor has storage of its own in the browser.</summary>
public sealed class PageBrowser : IAsyncDisposable
{
    private readonly Lazy<Task<IPlaywright>> playwright = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> browser;

    public PageBrowser() => browser = new(async () => await Chromium.LaunchAsync(await playwright.Value));

    /// <summary>A visitor to a server.</summary>
    internal async Task<Visitor> VisitAsync(Uri address, Device? device = null)
    {
        var held = device ?? Device.Desktop;
        return new(await (await browser.Value).NewContextAsync(held.Options), held, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser.IsValueCreated)
        {
            await (await browser.Value).DisposeAsync();
        }

        if (playwright.IsValueCreated)
        {
            (await playwright.Value).Dispose();
        }
    }
}
