using HipStretch.Bot.Storage;
using HipStretch.Knowledge.Loading;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace HipStretch.Bot.CommandLine;

/// <summary>What can be wrong at the start is told in plain lines, without a stack, and ends the program with 1.</summary>
internal static class Starting
{
    /// <summary>How long a command that is told to end may take; longer than a host takes at most.</summary>
    public static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(20);

    /// <summary>Starts a host; where its address is taken, the parts that did start are stopped in order before that is told.</summary>
    public static async Task StartAsync(IHost host, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (IOException) // the web server comes last: the silo is running
        {
            await host.StopAsync(CancellationToken.None);
            throw;
        }
    }

    /// <summary>Runs a command that starts a host; the exit code.</summary>
    /// <param name="start">The command.</param>
    /// <param name="lead">What is said before the trouble: what could not be done.</param>
    public static async Task<int> GuardAsync(Func<Task> start, string lead = "HipStretch cannot start.")
    {
        try
        {
            await start();
            return 0;
        }
        catch (Exception exception) when (exception is ContentException or TurnStoreException or OptionsValidationException or BindingRefusedException or IOException or RedisException)
        {
            await Console.Error.WriteLineAsync($"{lead} {exception.Message}");
            return 1;
        }
    }
}
