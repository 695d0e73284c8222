namespace HipStretch.Bot.Storage.Postgres;

/// <summary>As many places to work in as there are connections; who comes when all are taken waits in a queue.</summary>
/// <param name="count">How many there are.</param>
/// <param name="close">Closes what is worked on.</param>
internal sealed class Places(int count, Func<ValueTask> close) : IAsyncDisposable
{
    private readonly SemaphoreSlim free = new(count);
    private volatile bool isClosed;

    /// <summary>Works in a place.</summary>
    /// <param name="work">What to do there.</param>
    /// <param name="cancellationToken">Ends the wait for a place, and nothing else.</param>
    /// <exception cref="ObjectDisposedException">The places were closed.</exception>
    public async Task<T> TakeAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        await free.WaitAsync(cancellationToken);
        try
        {
            return await work();
        }
        finally
        {
            free.Release();
        }
    }

    /// <summary>Lets nobody in any more, and closes what is worked on when all who were in, or in the queue, have left. Who comes still finds it closed.</summary>
    public async ValueTask DisposeAsync()
    {
        isClosed = true;
        for (var taken = 0; taken < count; taken++)
            await free.WaitAsync();
        await close();
        free.Release(count);
    }
}
