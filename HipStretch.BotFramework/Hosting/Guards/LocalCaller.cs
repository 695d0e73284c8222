using System.Net;

namespace HipStretch.BotFramework.Guards;

/// <summary>
/// Without an app id only a program on this machine is served. A reverse proxy makes everybody look local, so a forwarded request is not.
/// </summary>
internal static class LocalCaller
{
    private static readonly string[] OfProxies = ["Forwarded", "Via", "X-Real-IP"];

    public static bool Is(Microsoft.AspNetCore.Http.HttpContext http) =>
        http.Connection.RemoteIpAddress is { } peer && IPAddress.IsLoopback(peer)
        && IsLoopback(http.Request.Host.Host)
        && !http.Request.Headers.Keys.Any(IsForwarding);

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // X-Original-* is what is left of X-Forwarded-* once ASP.NET Core took the peer's address from it, which anybody can write.
    private static bool IsForwarding(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || OfProxies.Contains(header, StringComparer.OrdinalIgnoreCase);
}
