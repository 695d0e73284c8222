using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>Has the turns of other nodes told on this one.</summary>
internal sealed partial class ConversationWatches(IGrainFactory grains, TimeProvider time, ILogger<ConversationWatches> logger)
{
    /// <summary>How often a watch tells its conversation that it is there: the grain may have moved since.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    /// <summary>How soon it tries again where that failed.</summary>
    public static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    /// <summary>How long a grain remembers a watch that is not renewed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    /// <summary>Calls an action after every turn of a conversation, and once after each renewal, since turns before it may have been missed; until disposed.</summary>
    public IDisposable Begin(ConversationKey conversation, Action changed)
    {
        var end = new CancellationTokenSource();
        _ = WatchAsync(grains.GetGrain<IConversationGrain>(ConversationAddress.KeyOf(conversation)), new Watcher(changed), end.Token);
        return new Watch(end);
    }

    private async Task WatchAsync(IConversationGrain conversation, Watcher watcher, CancellationToken ended)
    {
        var reference = grains.CreateObjectReference<IConversationWatcher>(watcher);
        try
        {
            while (true)
            {
                var isWatched = await TryAsync(() => conversation.Watch(reference));
                watcher.Tell();
                await Task.Delay(isWatched ? Renewal : Again, time, ended);
            }
        }
        catch (OperationCanceledException)
        {
            await TryAsync(() => conversation.Unwatch(reference));
        }
        finally
        {
            grains.DeleteObjectReference<IConversationWatcher>(reference);
            GC.KeepAlive(watcher); // the silo holds it weakly
        }
    }

    /// <summary>A watch that is not ended is forgotten by itself, and one that is not begun is begun again.</summary>
    private async Task<bool> TryAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (Exception exception) when (exception is OrleansException or TimeoutException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            LogNotWatched(logger, exception.GetType().FullName!);
            return false;
        }
    }

    [LoggerMessage(1013, LogLevel.Debug, "A conversation could not be watched now: {Type}.")]
    private static partial void LogNotWatched(ILogger logger, string type);

    private sealed class Watcher(Action changed) : IConversationWatcher
    {
        public void Tell() => changed();

        public Task Changed()
        {
            changed();
            return Task.CompletedTask;
        }
    }

    private sealed class Watch(CancellationTokenSource end) : IDisposable
    {
        public void Dispose()
        {
            end.Cancel();
            end.Dispose();
        }
    }
}
