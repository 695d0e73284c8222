using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading.Channels;
using HipStretch.Testing;

namespace HipStretch.Clients.Tests.Scripts;

/// <summary>A Node program that runs in a folder of its own and is talked to in lines. What it wrote is printed with a failed test.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private const int LongestNote = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly Channel<string> output = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> transcript = [];
    private readonly Process process;

    private NodeProcess(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts a file below the folder of the scripts.</summary>
    public static NodeProcess Start(string file, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment) =>
        new([Path.Combine(NodeClients.Folder, file), .. arguments], environment);

    /// <summary>Writes a line to its input.</summary>
    public async Task WriteAsync(string line)
    {
        transcript.Enqueue($"> {line}");
        await process.StandardInput.WriteLineAsync(line);
        await process.StandardInput.FlushAsync();
    }

    /// <summary>The next line of its output.</summary>
    /// <exception cref="TimeoutException">None came within a minute, or it ended.</exception>
    public async Task<string> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await output.Reader.ReadAsync(patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or ChannelClosedException)
        {
            throw new TimeoutException("The client said nothing more.", exception);
        }
    }

    /// <summary>Kills it and all that it started.</summary>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', transcript));
        process.Dispose();
        folder.Dispose();
    }

    private void Hear(string? line)
    {
        Note(line);
        if (line is null)
        {
            output.Writer.TryComplete();
        }
        else
        {
            output.Writer.TryWrite(line);
        }
    }

    private void Note(string? line)
    {
        if (line is not null)
        {
            transcript.Enqueue(line.Length > LongestNote ? $"{line[..LongestNote]}..." : line);
        }
    }
}
