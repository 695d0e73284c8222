using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary>This node is an active member of its cluster.</summary>
internal sealed class ClusterCheck(ISiloStatusOracle members) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        members.CurrentStatus is SiloStatus.Active
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"The node is {members.CurrentStatus} in its cluster."));
}
