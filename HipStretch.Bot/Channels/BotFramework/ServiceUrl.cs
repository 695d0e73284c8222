using System.Net;

namespace HipStretch.Bot.Channels.BotFramework;

/// <summary>Where a channel takes our replies. Until callers prove who they are, we call this machine alone, whatever an activity asks.</summary>
internal static class ServiceUrl
{
    /// <summary>Whether it is an absolute HTTP address on the loopback, without a user, a query or a fragment.</summary>
    public static bool IsAllowed(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && IsLoopback(address);

    private static bool IsLoopback(Uri address) =>
        string.Equals(address.IdnHost, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.IdnHost, out var ip) && IPAddress.IsLoopback(ip));
}
