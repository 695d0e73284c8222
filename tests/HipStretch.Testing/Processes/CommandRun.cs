using System.Diagnostics;

namespace HipStretch.Testing.Processes;

/// <summary>A command of the program that ran to its end.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Everything that it wrote to the standard output.</param>
/// <param name="Errors">Everything that it wrote to the standard error.</param>
public sealed record CommandRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Runs a command with a text as its input.</summary>
    /// <param name="settings">Environment variables.</param>
    /// <param name="input">What is piped in.</param>
    /// <param name="arguments">The command and its options.</param>
    /// <exception cref="TimeoutException">It did not end within three minutes; it was killed.</exception>
    public static async Task<CommandRun> OfAsync(IReadOnlyDictionary<string, string> settings, string input, params string[] arguments)
    {
        using var process = Process.Start(ProgramFile.With(arguments, settings))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Longest);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', arguments)}' did not end. It said: {await output} {await errors}");
        }

        return new CommandRun(process.ExitCode, await output, await errors);
    }
}
