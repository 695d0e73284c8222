using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>An outbox that is ours: it is renewed until disposed, and then given back.</summary>
internal sealed class OutboxClaim : IAsyncDisposable
{
    private readonly OutboxClaims claims;
    private readonly ConversationKey conversation;
    private readonly TimeProvider time;
    private readonly CancellationTokenSource lost;
    private readonly CancellationTokenSource done = new();
    private readonly Task renewing;

    public OutboxClaim(OutboxClaims claims, ConversationKey conversation, TimeProvider time, CancellationToken stopping)
    {
        (this.claims, this.conversation, this.time) = (claims, conversation, time);
        lost = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        Held = lost.Token;
        renewing = RenewAsync();
    }

    /// <summary>Cancelled when the outbox is ours no more, or when it is to stop.</summary>
    public CancellationToken Held { get; }

    public async ValueTask DisposeAsync()
    {
        await done.CancelAsync();
        await renewing;
        await claims.ReleaseAsync(conversation);
        done.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(OutboxClaims.Renewal, time);
        var ends = time.GetUtcNow() + OutboxClaims.Lifetime;
        try
        {
            while (await timer.WaitForNextTickAsync(done.Token))
            {
                var asked = time.GetUtcNow();
                switch (await TryAsync())
                {
                    case true:
                        ends = asked + OutboxClaims.Lifetime;
                        break;
                    case null when asked < ends:
                        break;
                    default:
                        await lost.CancelAsync();
                        return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is disposed.
        }
    }

    /// <summary>Whether it is ours still; null where the store cannot tell.</summary>
    private async Task<bool?> TryAsync()
    {
        try
        {
            return await claims.RenewAsync(conversation);
        }
        catch (TurnStoreException)
        {
            return null;
        }
    }
}
