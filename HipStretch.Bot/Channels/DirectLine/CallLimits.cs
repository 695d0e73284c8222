using System.Net;
using System.Net.Sockets;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Holds callers to <see cref="DirectLineLimits"/>. Each method spends one, and returns how long to wait where there is none left.</summary>
internal sealed class CallLimits(DirectLineSettings settings, CallBudgets budgets)
{
    /// <summary>A provider gives each customer a network of so many bytes, whose addresses are all theirs.</summary>
    private const int CustomersNetwork = 8;

    private DirectLineLimits Limits => settings.Current.Limits;

    /// <summary>A call from an address.</summary>
    public TimeSpan? OfAddress(HttpContext http) => OfAddress(http, "calls", Limits.AddressCalls);

    /// <summary>A token for our own page, to whoever asks from an address.</summary>
    public TimeSpan? OfAddressTokens(HttpContext http) => OfAddress(http, "tokens", Limits.AddressTokens);

    /// <summary>A token or a conversation that a secret makes.</summary>
    public TimeSpan? OfTokens() => budgets.Spend("tokens", Limits.Tokens);

    /// <summary>Any other call.</summary>
    public TimeSpan? OfCalls(HttpContext http) => budgets.Spend($"calls {Person(http)}", Limits.Calls);

    /// <summary>An activity.</summary>
    public TimeSpan? OfActivities(HttpContext http) => budgets.Spend($"activities {Person(http)}", Limits.Activities);

    /// <summary>That somebody is typing.</summary>
    public TimeSpan? OfTyping(HttpContext http) => budgets.Spend($"typing {Person(http)}", Limits.Typing);

    /// <summary>Calls of this machine itself are not counted: a proxy here that nobody told us of makes them for everybody.</summary>
    private TimeSpan? OfAddress(HttpContext http, string what, int most) =>
        http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? budgets.Spend($"{what} from {Customer(address)}", most) : null;

    private static string Customer(IPAddress address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, CustomersNetwork)),
        _ => address.ToString(),
    };

    /// <summary>Who calls: the person that the token names, else the one conversation that is spoken in. A secret's holder speaks for many.</summary>
    private static string Person(HttpContext http) => DirectLineAccess.Caller(http) switch
    {
        { VouchedUser: { } user } => $"of user {user}",
        DirectLineCaller.Client client => $"in {client.Token.Conversation}",
        _ => $"in {http.GetRouteValue(DirectLineAccess.ConversationRoute)}",
    };
}
