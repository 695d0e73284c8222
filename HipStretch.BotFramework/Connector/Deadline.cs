using System.Globalization;

namespace Microsoft.Bot.Connector;

// How long a call may go on: until its caller gives it up, and 15 s at most, the time after which Teams gives up on a bot.
internal sealed class Deadline : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _late;
    private readonly CancellationTokenSource _over;

    public Deadline(TimeProvider time, CancellationToken caller)
    {
        _caller = caller;
        _late = new CancellationTokenSource(Patience, time);
        _over = CancellationTokenSource.CreateLinkedTokenSource(_late.Token, caller);
    }

    public CancellationToken Token => _over.Token;

    public bool IsOver => _over.IsCancellationRequested;

    public bool IsGivenUp => _caller.IsCancellationRequested;

    public TaskCanceledException Ended(Exception because) => IsGivenUp
        ? new TaskCanceledException("The caller gave the call up.", because, _caller)
        : new TaskCanceledException(Late, new TimeoutException(Late, because));

    public void Dispose()
    {
        _over.Dispose();
        _late.Dispose();
    }

    private static string Late => string.Create(CultureInfo.InvariantCulture, $"The channel did not answer within {Patience.TotalSeconds} s.");
}
