using Microsoft.Extensions.Configuration.Memory;

namespace HipStretch.Bot.CommandLine;

/// <summary>How much is logged where nobody says otherwise: what we do, and the trouble of the frameworks below.</summary>
internal static class LoggingDefaults
{
    /// <summary>Adds the defaults below every other source, so that any setting of <c>Logging:LogLevel</c> wins.</summary>
    public static void AddLoggingDefaults(this IHostApplicationBuilder builder) =>
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData =
            [
                new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
                new("Logging:LogLevel:Orleans", "Warning"),
                new("Logging:LogLevel:Polly", "Warning"),

                // At every start it takes the machine's uptime for a stall.
                new("Logging:LogLevel:Orleans.Runtime.Watchdog", "Error"),

                // What stops a start is told by Starting, in a line that says what to do.
                new("Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host", "Critical"),
            ],
        });
}
