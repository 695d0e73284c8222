using System.Diagnostics;
using HipStretch.Testing;

namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>A sound card that nobody hears: what is played on it is recorded.</summary>
public sealed class SoundCard : IAsyncDisposable
{
    internal const string WhyNot = "Speech is heard only where pulseaudio, parec, speech-dispatcher and espeak-ng are installed, beside what the page needs.";

    /// <summary>Samples a second, as espeak-ng makes them.</summary>
    private const int Rate = 22050;

    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(20);

    private readonly TemporaryFolder folder = new();
    private readonly Process server;
    private readonly Process recorder;
    private readonly Recording recording = new(Rate);
    private Task listening = Task.CompletedTask;

    private SoundCard()
    {
        server = With(
            "pulseaudio",
            "-n", "--daemonize=no", "--exit-idle-time=-1", "--log-target=stderr", "--load=module-native-protocol-unix", $"--load=module-null-sink sink_name=nul rate={Rate}");
        recorder = With("parec", "--device=nul.monitor", "--raw", "--format=s16le", $"--rate={Rate}", "--channels=1", "--latency-msec=50");
    }

    /// <summary>Whether the programs are installed.</summary>
    public static bool IsThere { get; } = BuiltPage.CanBeShown && new[] { "pulseaudio", "parec", "speech-dispatcher", "espeak-ng" }.All(IsInstalled);

    /// <summary>What a program needs in its environment to play on it; what speech-dispatcher writes stays in a folder of its own.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["XDG_RUNTIME_DIR"] = folder.Path,
        ["HOME"] = folder.Path,
        ["XDG_CONFIG_HOME"] = Path.Combine(folder.Path, "config"),
        ["XDG_CACHE_HOME"] = Path.Combine(folder.Path, "cache"),
    };

    /// <summary>Starts it, and records from now on.</summary>
    internal static async Task<SoundCard> StartAsync()
    {
        var card = new SoundCard();
        card.server.Start();
        using var patience = new CancellationTokenSource(LongestStart);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!File.Exists(Path.Combine(card.folder.Path, "pulse", "native")))
        {
            await again.WaitForNextTickAsync(patience.Token);
        }

        card.recorder.Start();
        card.listening = card.recording.HearAsync(card.recorder.StandardOutput.BaseStream);
        await card.recording.Began.WaitAsync(patience.Token);
        return card;
    }

    /// <summary>Ends the recording, and returns it.</summary>
    internal async Task<Recording> StopAsync()
    {
        recorder.Kill();
        await listening;
        return recording;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in new[] { recorder, server })
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync();
            }

            process.Dispose();
        }

        folder.Dispose();
    }

    private Process With(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        return process;
    }

    private static bool IsInstalled(string program) =>
        (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
