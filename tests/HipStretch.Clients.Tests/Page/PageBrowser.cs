using HipStretch.Clients.Tests.Page;
using HipStretch.Clients.Tests.Playground;
using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(PageBrowser))]

namespace HipStretch.Clients.Tests.Page;

/// <summary>One browser and one server for every test of the page, started by the first that needs them. Each test has storage of its own in the browser.</summary>
public sealed class PageBrowser : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly Lazy<Task<BotProcess>> bot;
    private readonly Lazy<Task<IPlaywright>> playwright = new(Playwright.CreateAsync);
    private readonly Lazy<Task<IBrowser>> browser;

    public PageBrowser()
    {
        bot = new(() => BotProcess.StartAsync(data.Path));
        browser = new(async () => await Chromium.LaunchAsync(await playwright.Value));
    }

    /// <summary>A visitor to the shared server.</summary>
    internal async Task<Visitor> VisitAsync(Device? device = null) => await VisitAsync((await bot.Value).Http.BaseAddress!, device);

    /// <summary>A visitor to a server of the test's own.</summary>
    internal async Task<Visitor> VisitAsync(Uri address, Device? device = null) =>
        new(await (await browser.Value).NewContextAsync((device ?? Device.Desktop).Options), address);

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

        if (bot.IsValueCreated)
        {
            await (await bot.Value).DisposeAsync();
        }

        data.Dispose();
    }
}
