using System.Net;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Checks <see cref="DirectLineOptions"/>; every problem names its setting and never its value.</summary>
internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 16;
    private const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        string[] problems =
        [
            .. Each("Secrets", options.Secrets, IsSecret, $"must have at least {ShortestSecret} printable ASCII characters without a space."),
            .. options.SigningKey is not { } key || IsLongEnough(key) ? [] : (string[])[$"{DirectLineOptions.Section}:SigningKey {BadKey}"],
            .. Each("OtherSigningKeys", options.OtherSigningKeys, IsLongEnough, BadKey),
            .. Each("TrustedOrigins", options.TrustedOrigins, IsOrigin, BadOrigin),
            .. Each("Proxies", options.Proxies, IsNetwork, "is neither an IP address nor a network such as 10.0.0.0/8."),
            .. options.Sockets >= 1 ? [] : (string[])[$"{DirectLineOptions.Section}:Sockets must be at least 1."],
            .. Limits(options.Limits).Where(limit => limit.Most < 1).Select(limit => $"{DirectLineOptions.Section}:Limits:{limit.Name} must be at least 1."),
        ];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static string BadKey => $"must be base64 of at least {ShortestKey} bytes.";

    private static string BadOrigin => "is no origin; write it as https://clinic.example, without a path.";

    private static IEnumerable<string> Each(string setting, IReadOnlyList<string> values, Func<string, bool> isGood, string problem) => values.Index()
        .Where(value => !isGood(value.Item))
        .Select(value => $"{DirectLineOptions.Section}:{setting}:{value.Index} {problem}");

    private static (string Name, int Most)[] Limits(DirectLineLimits limits) =>
    [
        (nameof(limits.Activities), limits.Activities), (nameof(limits.Typing), limits.Typing), (nameof(limits.Calls), limits.Calls),
        (nameof(limits.Tokens), limits.Tokens), (nameof(limits.AddressCalls), limits.AddressCalls), (nameof(limits.AddressTokens), limits.AddressTokens),
    ];

    private static bool IsSecret(string secret) => secret.Length >= ShortestSecret && secret.All(character => character is > ' ' and <= '~');

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.GetLeftPart(UriPartial.Authority) == origin;

    private static bool IsNetwork(string proxy) => IPAddress.TryParse(proxy, out _) || IPNetwork.TryParse(proxy, out _);

    private static bool IsLongEnough(string key)
    {
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length >= ShortestKey;
    }
}
