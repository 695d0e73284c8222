using System.Globalization;

namespace Microsoft.Bot.Connector;

// How long a call may go on: until its caller gives it up, and 15 s at most, the time after which Teams gives up on a bot.
internal sealed class Deadline : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly CancellationToken caller;
    private readonly CancellationTokenSource late;
    private readonly CancellationTokenSource over;

    public Deadline(TimeProvider time, CancellationToken caller)
    {
        this.caller = caller;
        late = new CancellationTokenSource(Patience, time);
        over = CancellationTokenSource.CreateLinkedTokenSource(late.Token, caller);
    }

    public CancellationToken Token => over.Token;

    public bool IsOver => over.IsCancellationRequested;

    public bool IsGivenUp => caller.IsCancellationRequested;

    public TaskCanceledException Ended(Exception because) => IsGivenUp
        ? new TaskCanceledException("The caller gave the call up.", because, caller)
        : new TaskCanceledException(Late, new TimeoutException(Late, because));

    public void Dispose()
    {
        over.Dispose();
        late.Dispose();
    }

    private static string Late => string.Create(CultureInfo.InvariantCulture, $"The channel did not answer within {Patience.TotalSeconds} s.");
}
