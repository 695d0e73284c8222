using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary>The words of the language are prepared.</summary>
internal sealed class LanguageCheck(LanguagePreparation language) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        language.IsPrepared
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The words of the language are being prepared."));
}
