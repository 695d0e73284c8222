using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace HipStretch.Bot.Operations;

/// <summary><c>/healthz</c>: the process answers, or is to be replaced; <c>/readyz</c>: it can take turns, or is to be left alone for now.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>Adds what is checked, and the stop that checks show first.</summary>
    public static void AddHealth(this IHostApplicationBuilder builder)
    {
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ServerStop.Longest);
        builder.Services.AddSingleton<ServerStop>().AddHostedService(services => services.GetRequiredService<ServerStop>());
        builder.Services.AddHealthChecks()
            .AddCheck<ServerStop>("server", timeout: Longest)
            .AddCheck<StoreCheck>("store", timeout: Longest)
            .AddCheck<ClusterCheck>("cluster", timeout: Longest);
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = HealthAnswer.WriteAsync });
        endpoints.MapHealthChecks("/readyz", new HealthCheckOptions { ResponseWriter = HealthAnswer.WriteAsync });
    }
}
