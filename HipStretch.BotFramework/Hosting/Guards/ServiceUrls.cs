using System.Net;

namespace HipStretch.BotFramework.Guards;

/// <summary>
/// Where a bot may call. A service URL comes from outside, with a message; called unchecked, it would have the bot show its token to anybody, or
/// reach into the network that it stands in.
/// </summary>
internal sealed class ServiceUrls
{
    /// <summary>The setting that lists further ones, as <c>https://host</c> or <c>https://*.domain</c>, with the port where it is another than 443.</summary>
    public const string Setting = "AllowedServiceUrls";

    // The hosts of Teams in its clouds, as Microsoft lists them for its own libraries, and those of the other channels of the Bot Framework.
    private static readonly string[] Channels =
    [
        "https://smba.trafficmanager.net",
        "https://smba.onyx.prod.teams.trafficmanager.net",
        "https://smba.infra.gcc.teams.microsoft.com",
        "https://smba.infra.gov.teams.microsoft.us",
        "https://smba.infra.dod.teams.microsoft.us",
        "https://*.botframework.com",
        "https://*.botframework.azure.us",
    ];

    // Characters. It is kept with each message that waits, and with each client.
    private const int Longest = 2048;

    private readonly bool _isLocal;
    private readonly Place[] _places;

    private ServiceUrls(bool isLocal, IEnumerable<string> places)
    {
        _isLocal = isLocal;
        _places = [.. places.Select(Place.Parse)];
    }

    /// <summary>What the settings list.</summary>
    /// <exception cref="ArgumentException">They have one text where a list belongs, which would be no entry.</exception>
    public static IReadOnlyList<string> Listed(Microsoft.Extensions.Configuration.IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration[Setting])
            ? [.. configuration.GetSection(Setting).GetChildren().Select(entry => entry.Value).OfType<string>()]
            : throw new ArgumentException($"{Setting} is a list: set its first entry as {Setting}:0.", nameof(configuration));

    /// <summary>Those of a bot: the channels', or without an app id this machine's alone, and what its settings list besides.</summary>
    /// <param name="hasAppId">Whether the bot has an app id.</param>
    /// <param name="listed">What the settings list.</param>
    /// <exception cref="ArgumentException">An entry is not of the form; the message says which.</exception>
    public static ServiceUrls Of(bool hasAppId, IEnumerable<string> listed) => new(!hasAppId, hasAppId ? Channels.Concat(listed) : listed);

    /// <summary>Whether the bot may call a service URL: an absolute HTTP address without a user, a query or a fragment, at one of the places.</summary>
    public bool Allow(string? serviceUrl) =>
        serviceUrl is { Length: <= Longest } && Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && ((_isLocal && IsLoopback(address.IdnHost)) || _places.Any(place => place.Holds(address)));

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));

    /// <summary>One entry. A name that begins with a dot stands for all that end with it.</summary>
    private sealed record Place(string Scheme, string Host, int Port)
    {
        private const string Any = "any.";

        public static Place Parse(string entry) =>
            Uri.TryCreate(entry.Replace("://*.", $"://{Any}", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address is { UserInfo: "", Query: "", Fragment: "", AbsolutePath: "/", IdnHost: not Any }
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && IsLoopback(address.IdnHost)))
                ? new Place(address.Scheme, entry.Contains("://*.", StringComparison.Ordinal) ? address.IdnHost[(Any.Length - 1)..] : address.IdnHost, address.Port)
                : throw new ArgumentException($"{Setting} has '{entry}': write an entry as https://host or https://*.domain; http:// is for this machine alone.", nameof(entry));

        public bool Holds(Uri address) =>
            address.Scheme == Scheme && address.Port == Port && (Host.StartsWith('.')
                ? address.IdnHost.EndsWith(Host, StringComparison.OrdinalIgnoreCase)
                : string.Equals(address.IdnHost, Host, StringComparison.OrdinalIgnoreCase));
    }
}
