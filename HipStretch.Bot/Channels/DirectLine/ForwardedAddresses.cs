using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What proxies pass on of the call that they got.</summary>
internal static class ForwardedAddresses
{
    /// <summary>
    /// The address that a client used, for the address that it gets back. Whoever calls us directly could only fool themselves with these headers,
    /// so that no proxy need be named.
    /// </summary>
    public static ForwardedHeadersOptions OfServer()
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedHost | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        return options;
    }

    /// <summary>The address that a client has, which limits go by: believed of the proxies that are named, back to the first that is not.</summary>
    /// <param name="proxies">Addresses and networks, checked.</param>
    public static ForwardedHeadersOptions OfClient(IReadOnlyList<string> proxies)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        return options;
    }
}
