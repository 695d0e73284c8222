using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// An outbox that is ours: it is renewed until disposed, and then given back. Its end is counted from before it was asked for, as the store counts it, so that no
/// other node begins before we stop.
/// </summary>
internal sealed class OutboxClaim : IAsyncDisposable
{
    private readonly OutboxClaims claims;
    private readonly ConversationKey conversation;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource ending;
    private readonly CancellationTokenSource held;
    private readonly CancellationTokenSource done = new();
    private readonly Task renewing;

    public OutboxClaim(OutboxClaims claims, ConversationKey conversation, DateTimeOffset until, TimeProvider time, CancellationToken stopping)
    {
        (this.claims, this.conversation, this.time) = (claims, conversation, time);
        ending = new CancellationTokenSource(Left(until), time);
        held = CancellationTokenSource.CreateLinkedTokenSource(stopping, ending.Token);
        renewing = RenewAsync();
    }

    /// <summary>Cancelled when the outbox is ours no more, or when it is to stop.</summary>
    public CancellationToken Held => held.Token;

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await renewing;
        await claims.ReleaseAsync(conversation);
        held.Dispose();
        ending.Dispose();
        done.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(OutboxClaims.Renewal, time);
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token))
            {
                var until = time.GetUtcNow() + OutboxClaims.Lifetime;
                switch (await claims.TryRenewAsync(conversation, until))
                {
                    case true:
                        ending.CancelAfter(Left(until));
                        break;
                    case false:
                        await ending.CancelAsync();
                        return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is disposed.
        }
    }

    private TimeSpan Left(DateTimeOffset until) => until - time.GetUtcNow() is { Ticks: > 0 } left ? left : TimeSpan.Zero;
}
