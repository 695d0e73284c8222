using System.Diagnostics;
using System.Globalization;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Processes;

/// <summary>Watches with <c>strace</c> what a process asks of the system. A call is noted before the process goes on.</summary>
internal sealed class SystemCalls : IAsyncDisposable
{
    private const string Program = "/usr/bin/strace";

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder folder = new();
    private readonly Process process;

    private SystemCalls(int watched, string calls)
    {
        process = Process.Start(new ProcessStartInfo(
            Program, ["-f", "-p", watched.ToString(CultureInfo.InvariantCulture), "-e", $"trace={calls}", "-o", File])
        {
            RedirectStandardError = true,
        })!;
    }

    private string File => Path.Combine(folder.Path, "calls");

    /// <summary>Begins to watch some calls of a process; skips the test where that cannot be done.</summary>
    /// <param name="watched">The process.</param>
    /// <param name="calls">The calls' names, with commas between them.</param>
    public static async Task<SystemCalls> OfAsync(int watched, string calls)
    {
        Assert.SkipUnless(System.IO.File.Exists(Program), "There is no strace here.");
        var watching = new SystemCalls(watched, calls);
        using var patience = new CancellationTokenSource(LongEnough);
        var said = await watching.process.StandardError.ReadLineAsync(patience.Token);
        if (said?.Contains("attached", StringComparison.Ordinal) == true)
        {
            return watching;
        }

        await watching.DisposeAsync();
        Assert.Skip($"strace may not watch processes here: {said}");
        return watching;
    }

    /// <summary>How many calls have ended so far.</summary>
    public int Count()
    {
        using var reader = new StreamReader(new FileStream(File, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd().Split('\n').Count(line => line.Contains("= 0", StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Dispose();
    }
}
