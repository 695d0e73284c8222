using HipStretch.Bot.Conversations;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary>
/// Stops the server in steps. First it only says that it is not ready, so that balancers send people elsewhere; then it begins no more turns; and when those
/// under way have ended, clients that listen are sent away and the rest of the host stops.
/// </summary>
internal sealed partial class ServerStop(TurnGate gate, TimeProvider time, ILogger<ServerStop> logger)
    : IHostedLifecycleService, IHealthCheck, IDisposable
{
    /// <summary>How long a stop may take in all.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(14);

    /// <summary>How long turns are still begun after the server said that it is not ready.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(3);

    /// <summary>Where nobody asked whether it is ready for so long, nobody is told by the answer, and there is no grace.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource over = new();
    private long asked;
    private bool begun;

    /// <summary>Turns are over: who waits for what is said waits for nothing.</summary>
    public CancellationToken TurnsOver => over.Token;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Volatile.Write(ref asked, time.GetTimestamp());
        return Task.FromResult(Volatile.Read(ref begun)
            ? HealthCheckResult.Unhealthy("The server stops.")
            : HealthCheckResult.Healthy());
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref begun, true))
        {
            return;
        }

        if (Volatile.Read(ref asked) is not 0 and var last && time.GetElapsedTime(last) < Watched)
        {
            await Task.Delay(Grace, time, cancellationToken);
        }

        try
        {
            await gate.CloseAsync().WaitAsync(LongestTurn, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogTurnsLeft(logger, LongestTurn);
        }

        await over.CancelAsync();
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => over.Dispose();

    [LoggerMessage(1501, LogLevel.Warning, "Turns that did not end in {Longest} are left to their callers, who send them again.")]
    private static partial void LogTurnsLeft(ILogger logger, TimeSpan longest);
}
