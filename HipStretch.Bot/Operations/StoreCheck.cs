using HipStretch.Bot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary>The store can be read, and takes a write that changes nothing: the release of a claim that nobody has.</summary>
internal sealed class StoreCheck(ITurnStore turns, IOutboxStore outboxes, TimeProvider time) : IHealthCheck
{
    private static readonly ConversationKey Nobody = new("hipstretch/readiness", "nobody");

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await turns.ReadDueAsync(time.GetUtcNow(), 1, cancellationToken).WaitAsync(cancellationToken);
            await outboxes.ReleaseOutboxAsync(Nobody, "readiness", cancellationToken).WaitAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (TurnStoreException trouble)
        {
            return HealthCheckResult.Unhealthy(trouble.Message);
        }
    }
}
