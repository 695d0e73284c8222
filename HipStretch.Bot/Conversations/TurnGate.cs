namespace HipStretch.Bot.Conversations;

/// <summary>Where turns of callers begin: it knows how many are under way, and once closed lets none begin.</summary>
internal sealed class TurnGate
{
    private readonly Lock changing = new();
    private readonly TaskCompletionSource empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int underWay;
    private bool closed;

    /// <summary>Runs a turn.</summary>
    /// <exception cref="TurnsClosedException">It is closed; the turn did not begin.</exception>
    public async Task<T> PassAsync<T>(Func<Task<T>> turn)
    {
        Enter();
        try
        {
            return await turn();
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Closes, for good; ends when the turns under way have ended.</summary>
    public Task CloseAsync()
    {
        lock (changing)
        {
            closed = true;
            Tell();
            return empty.Task;
        }
    }

    private void Enter()
    {
        lock (changing)
        {
            if (closed)
            {
                throw new TurnsClosedException();
            }

            underWay++;
        }
    }

    private void Leave()
    {
        lock (changing)
        {
            underWay--;
            Tell();
        }
    }

    private void Tell()
    {
        if (closed && underWay == 0)
        {
            empty.TrySetResult();
        }
    }
}
