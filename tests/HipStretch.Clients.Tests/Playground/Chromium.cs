using HipStretch.Clients.Tests.Scripts;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Playground;

/// <summary>Debian's Chromium, as the tests start it.</summary>
public static class Chromium
{
    internal const string WhyNot = "The playground's page needs Node.js, and Chromium at " + Program + ".";

    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static bool IsThere { get; } = NodeClients.AreThere && File.Exists(Program);

    /// <summary>Starts it without a window. Nothing is downloaded.</summary>
    internal static Task<IBrowser> LaunchAsync(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Quietly });
}
