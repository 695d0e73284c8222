using System.Net;

namespace HipStretch.Bot.CommandLine;

/// <summary>The addresses that configuration tells the web server to listen on, from an option, the environment or a file.</summary>
internal static class Addresses
{
    /// <summary>All of them; empty where nothing is configured. Ports alone mean every address of the machine, and count only without addresses.</summary>
    public static IReadOnlyList<string> Configured(IConfiguration configuration)
    {
        string[] named =
        [
            .. Words(configuration[WebHostDefaults.ServerUrlsKey]),
            .. configuration.GetSection("Kestrel:Endpoints").GetChildren().SelectMany(endpoint => Words(endpoint["Url"])),
        ];
        return named.Length > 0 ? named :
        [
            .. Words(configuration[WebHostDefaults.HttpPortsKey]).Select(port => $"http://*:{port}"),
            .. Words(configuration[WebHostDefaults.HttpsPortsKey]).Select(port => $"https://*:{port}"),
        ];
    }

    /// <summary>Whether others than this machine's programs can reach it: any host but <c>localhost</c> and a loopback address, and a wildcard too.</summary>
    /// <exception cref="FormatException">It is no address.</exception>
    public static bool IsPublic(string address)
    {
        var binding = BindingAddress.Parse(address);
        return !binding.IsUnixPipe && !binding.IsNamedPipe
            && !string.Equals(binding.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            && !(IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }

    private static string[] Words(string? list) => (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
