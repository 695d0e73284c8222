using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Checks <see cref="DirectLineOptions"/>; every problem names its setting and never its value.</summary>
internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 16;
    private const int ShortestKey = 32;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        string[] problems = [.. Secrets(options), .. Key(options.SigningKey), .. Origins(options)];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Secrets(DirectLineOptions options) => options.Secrets.Index()
        .Where(secret => secret.Item.Length < ShortestSecret || secret.Item.Any(character => character is <= ' ' or > '~'))
        .Select(secret => $"{DirectLineOptions.Section}:Secrets:{secret.Index} must have at least {ShortestSecret} printable ASCII characters without a space.");

    private static IEnumerable<string> Key(string? key) => key is null || IsLongEnough(key)
        ? []
        : [$"{DirectLineOptions.Section}:SigningKey must be base64 of at least {ShortestKey} bytes."];

    private static IEnumerable<string> Origins(DirectLineOptions options) => options.TrustedOrigins.Index()
        .Where(origin => !IsOrigin(origin.Item))
        .Select(origin => $"{DirectLineOptions.Section}:TrustedOrigins:{origin.Index} is no origin; write it as https://clinic.example, without a path.");

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0 && uri.GetLeftPart(UriPartial.Authority) == origin;

    private static bool IsLongEnough(string key)
    {
        var bytes = new byte[key.Length];
        return Convert.TryFromBase64String(key, bytes, out var length) && length >= ShortestKey;
    }
}
