using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Conversations;

/// <summary>How this process belongs to others: alone, or as one node of several. Read from the configuration section <see cref="Section"/> before the host is built.</summary>
internal sealed record NodeOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch:Cluster";

    private const string Postgres = "HipStretch:Storage:Postgres";

    /// <summary>The connection string of the Redis in which nodes find each other; null for a server alone.</summary>
    public string? Redis { get; private init; }

    /// <summary>Where other nodes call this one, from <c>Address</c>; the loopback where nothing is set.</summary>
    public IPAddress Address { get; private init; } = IPAddress.Loopback;

    /// <summary>The port for other nodes, from <c>SiloPort</c>; a free one where nothing is set.</summary>
    public int SiloPort { get; private init; }

    /// <summary>The port for clients of the cluster, from <c>GatewayPort</c>; a free one where nothing is set.</summary>
    public int GatewayPort { get; private init; }

    /// <summary>Whether there may be other nodes.</summary>
    public bool IsOneOfSeveral => Redis is not null;

    /// <summary>Reads the options. Each process takes free ports, since two silos on one port would not notice each other.</summary>
    /// <exception cref="OptionsValidationException">They make no sense; every reason is given.</exception>
    public static NodeOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var redis = Text(section, nameof(Redis));
        var faults = new List<string>();
        if (redis is not null && string.IsNullOrWhiteSpace(configuration[Postgres]))
        {
            faults.Add($"{Section}:Redis is set and {Postgres} is not: the nodes of a cluster share one store. Set it to the connection string of a PostgreSQL database.");
        }

        var free = FreePorts.Two();
        var options = new NodeOptions
        {
            Redis = redis,
            Address = AddressOf(section, faults),
            SiloPort = Port(section, nameof(SiloPort), free.First, faults),
            GatewayPort = Port(section, nameof(GatewayPort), free.Second, faults),
        };
        return faults.Count == 0 ? options : throw new OptionsValidationException(nameof(NodeOptions), typeof(NodeOptions), faults);
    }

    private static string? Text(IConfiguration section, string key) => string.IsNullOrWhiteSpace(section[key]) ? null : section[key];

    private static IPAddress AddressOf(IConfiguration section, List<string> faults)
    {
        if (Text(section, nameof(Address)) is not { } text)
        {
            return IPAddress.Loopback;
        }

        if (IPAddress.TryParse(text, out var address))
        {
            return address;
        }

        faults.Add($"{Section}:Address is no IP address; set it to the one under which other nodes reach this one.");
        return IPAddress.None;
    }

    private static int Port(IConfiguration section, string key, int free, List<string> faults)
    {
        if (Text(section, key) is not { } text)
        {
            return free;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort)
        {
            return port;
        }

        faults.Add($"{Section}:{key} is no port; set it to a number of 1-{IPEndPoint.MaxPort}, or leave it out for a free one.");
        return 0;
    }
}
