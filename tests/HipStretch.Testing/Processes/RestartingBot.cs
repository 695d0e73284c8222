namespace HipStretch.Testing.Processes;

/// <summary>The program over one data directory, through crashes.</summary>
public sealed class RestartingBot : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly IReadOnlyDictionary<string, string>? configuration;
    private volatile TaskCompletionSource<BotProcess> running = Later();

    private RestartingBot(IReadOnlyDictionary<string, string>? configuration) => this.configuration = configuration;

    /// <summary>Its data directory.</summary>
    public string DataDirectory => data.Path;

    /// <summary>The process that runs; while it is down, the one that will.</summary>
    public Task<BotProcess> RunningAsync() => running.Task;

    /// <summary>Starts it on no data.</summary>
    /// <param name="configuration">Environment variables that configure it further; none where null.</param>
    public static async Task<RestartingBot> StartAsync(IReadOnlyDictionary<string, string>? configuration = null)
    {
        var bot = new RestartingBot(configuration);
        await bot.StartOnDataAsync();
        return bot;
    }

    /// <summary>Kills it and starts it again on the same data.</summary>
    /// <param name="whileDown">What to wait for before it is started again; nothing where null.</param>
    public async Task CrashAsync(Func<Task>? whileDown = null)
    {
        var killed = await running.Task;
        await killed.KillAsync();
        running = Later();
        await killed.DisposeAsync();
        await (whileDown?.Invoke() ?? Task.CompletedTask);
        await StartOnDataAsync();
    }

    /// <summary>Asks it to stop and starts it again on the same data.</summary>
    /// <returns>What it ended with.</returns>
    public async Task<int> RestartAsync()
    {
        var stopped = await running.Task;
        var exitCode = await stopped.StopAsync();
        running = Later();
        await stopped.DisposeAsync();
        await StartOnDataAsync();
        return exitCode;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (running.Task.IsCompletedSuccessfully)
        {
            await (await running.Task).DisposeAsync();
        }

        data.Dispose();
    }

    private async Task StartOnDataAsync()
    {
        try
        {
            running.SetResult(await BotProcess.StartAsync(data.Path, configuration));
        }
        catch (InvalidOperationException exception)
        {
            running.SetException(exception);
            throw;
        }
    }

    private static TaskCompletionSource<BotProcess> Later() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
