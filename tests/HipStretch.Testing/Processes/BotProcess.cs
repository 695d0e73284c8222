using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;
using HipStretch.Testing.Http;

namespace HipStretch.Testing.Processes;

/// <summary>The program, serving on a free port over a data directory; it can be killed like a machine that loses power, and started again on the same data.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    /// <summary>It starts in a few seconds, but for a machine on which much else runs.</summary>
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(15);

    private readonly Process process;
    private readonly ConcurrentQueue<string> said;

    private BotProcess(Process process, Uri address, ConcurrentQueue<string> said)
    {
        (this.process, this.said) = (process, said);
        Http = new HttpClient { BaseAddress = address };
    }

    /// <summary>A client for it.</summary>
    public HttpClient Http { get; }

    /// <summary>Its id in the system.</summary>
    public int Id => process.Id;

    /// <summary>The memory that it holds now, in megabytes of 1,048,576 bytes.</summary>
    public long ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 >> 20;
        }
    }

    /// <summary>The lines that it wrote so far, its log among them.</summary>
    public IReadOnlyCollection<string> Said => [.. said];

    /// <summary>Starts it and waits until it is ready.</summary>
    /// <param name="dataDirectory">Where it keeps its data; made if missing.</param>
    /// <param name="configuration">Environment variables that configure it further; none where null.</param>
    /// <param name="address">Where it listens, such as where one before it did; a free port of this machine where null.</param>
    /// <exception cref="InvalidOperationException">It ended, or was not ready within three minutes; the message has what it wrote.</exception>
    public static async Task<BotProcess> StartAsync(string dataDirectory, IReadOnlyDictionary<string, string>? configuration = null, Uri? address = null)
    {
        var settings = new Dictionary<string, string>
        {
            ["HipStretch__Consent__AskedElsewhere"] = "true",
            ["Logging__LogLevel__Default"] = "Warning",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information",
        };
        foreach (var (name, value) in configuration ?? ReadOnlyDictionary<string, string>.Empty)
        {
            settings[name] = value;
        }

        settings["HipStretch__DataDirectory"] = dataDirectory;
        var process = new Process { StartInfo = ProgramFile.With(["--urls", address?.ToString() ?? "http://127.0.0.1:0"], settings) };
        var said = new ConcurrentQueue<string>();
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => listening.TrySetException(new InvalidOperationException("It ended."));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            var bot = new BotProcess(process, await listening.Task.WaitAsync(LongestStart), said);
            await bot.ReadyAsync();
            return bot;
        }
        catch (Exception exception) when (exception is InvalidOperationException or TimeoutException or HttpRequestException or OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"The bot did not start. It wrote:\n{string.Join('\n', said)}", exception);
        }

        void Hear(string? line)
        {
            if (line is null)
            {
                return;
            }

            said.Enqueue(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                listening.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }
    }

    /// <summary>A person in a conversation.</summary>
    public Caller Caller(string conversation) => new(Http, conversation);

    /// <summary>Ends it at once, without a chance to finish anything (SIGKILL on a Unix).</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as an operator or a cluster does (SIGTERM), and waits for its end.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It did not end within 15 seconds.</exception>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(LongestStop);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        Http.Dispose();
        process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(LongestStart);
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await IsReadyAsync(patience.Token))
        {
            await again.WaitForNextTickAsync(patience.Token);
        }
    }

    private async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        using var answer = await Http.GetAsync(new Uri("/readyz", UriKind.Relative), cancellationToken);
        return answer.IsSuccessStatusCode;
    }
}
