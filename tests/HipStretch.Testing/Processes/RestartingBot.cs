namespace HipStretch.Testing.Processes;

/// <summary>The program over one data directory, through crashes.</summary>
public sealed class RestartingBot : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();
    private volatile TaskCompletionSource<BotProcess> running = Later();

    private RestartingBot()
    {
    }

    /// <summary>Its data directory.</summary>
    public string DataDirectory => data.Path;

    /// <summary>The process that runs; while it is down, the one that will.</summary>
    public Task<BotProcess> RunningAsync() => running.Task;

    /// <summary>Starts it on no data.</summary>
    public static async Task<RestartingBot> StartAsync()
    {
        var bot = new RestartingBot();
        await bot.StartOnDataAsync();
        return bot;
    }

    /// <summary>Kills it and starts it again on the same data.</summary>
    public async Task CrashAsync()
    {
        var killed = await running.Task;
        await killed.KillAsync();
        running = Later();
        await killed.DisposeAsync();
        await StartOnDataAsync();
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
            running.SetResult(await BotProcess.StartAsync(data.Path));
        }
        catch (InvalidOperationException exception)
        {
            running.SetException(exception);
            throw;
        }
    }

    private static TaskCompletionSource<BotProcess> Later() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
