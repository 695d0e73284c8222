using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace HipStretch.Bot.Operations.Telemetry;

/// <summary>What the server measures, and where it goes.</summary>
internal static class TelemetryRegistration
{
    /// <summary>The environment variable that names who collects, as OpenTelemetry defines it; its others, such as the protocol, count too.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters = [BotMetrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Adds the instruments, for whatever measures.</summary>
    public static void AddInstruments(this IHostApplicationBuilder builder)
    {
        builder.Services.AddMetrics();
        builder.Services.TryAddSingleton<BotMetrics>();
    }

    /// <summary>Sends traces and metrics to a collector where <see cref="Endpoint"/> names one; else nothing leaves the process.</summary>
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        builder.AddInstruments();
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("hipstretch"))
            .WithTracing(tracing => tracing
                .AddSource(BotMetrics.Name)
                .AddAspNetCoreInstrumentation(asp => asp.Filter = IsOfPeople)
                .AddProcessor(new RouteForPath())
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
    }

    private static bool IsOfPeople(HttpContext http) => !http.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal)
        && !http.Request.Path.StartsWithSegments("/readyz", StringComparison.Ordinal);
}
