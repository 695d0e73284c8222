using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary>
/// What a health endpoint says: <c>{"status":"healthy","checks":{"store":"healthy"}}</c>. Anybody may ask, so that names and states are all; what is wrong is in
/// the log.
/// </summary>
internal static class HealthAnswer
{
    public static Task WriteAsync(HttpContext http, HealthReport report) => http.Response.WriteAsJsonAsync(
        new Body(Name(report.Status), report.Entries.ToDictionary(check => check.Key, check => Name(check.Value.Status))),
        JsonSerializerOptions.Web,
        http.RequestAborted);

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };

    private sealed record Body(string Status, IReadOnlyDictionary<string, string> Checks);
}
