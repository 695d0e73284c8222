using System.Collections;
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

    /// <summary>Starts it so that it speaks, by speech-dispatcher.</summary>
    /// <param name="playwright">What drives it.</param>
    /// <param name="sound">Environment variables that lead to where it is heard.</param>
    internal static Task<IBrowser> LaunchSpeakingAsync(IPlaywright playwright, IReadOnlyDictionary<string, string> sound)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(variable => (string)variable.Key, variable => (string)variable.Value!);
        foreach (var (name, value) in sound)
        {
            environment[name] = value;
        }

        return playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = [.. Quietly, "--enable-speech-dispatcher"],
            IgnoreDefaultArgs = ["--mute-audio"],
            Env = environment,
        });
    }
}
