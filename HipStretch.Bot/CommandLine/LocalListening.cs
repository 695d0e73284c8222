using HipStretch.Bot.Channels.BotFramework.Authentication;

namespace HipStretch.Bot.CommandLine;

/// <summary>Where the server listens. Without an app id nobody can prove who they are, and then it listens for this machine's programs alone.</summary>
internal static partial class LocalListening
{
    /// <summary>Where the server listens when nothing is configured.</summary>
    public const string DefaultUrl = "http://localhost:3978";

    private const string Allowance = "HipStretch:AllowPublicBinding";

    /// <summary>The most that the headers of a call may measure, in bytes: a token too large to be a channel's is refused as what it is, and not as a broken call.</summary>
    private const int LargestHeaders = 128 * 1024;

    /// <summary>Takes the default address where none is configured, and refuses a public one that is not allowed.</summary>
    /// <exception cref="BindingRefusedException">An address is public, or none at all.</exception>
    public static void ListenLocally(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestHeadersTotalSize = LargestHeaders);
        var addresses = Addresses.Configured(builder.Configuration);
        if (addresses.Count == 0)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
        else if (addresses.FirstOrDefault(IsPublic) is { } address && BotApp.Of(builder.Configuration).Id is null && !IsAllowed(builder.Configuration))
        {
            throw new BindingRefusedException(
                $"Without an app id it serves this machine alone, and '{address}' can be reached from others: set MicrosoftAppId, listen on localhost, or set {Allowance} to true.");
        }
    }

    /// <summary>Tells a person who started the server what to do next.</summary>
    public static void TellWhereToOpen(this WebApplication app)
    {
        if (app.Urls.FirstOrDefault() is { } address)
        {
            LogOpen(app.Logger, address);
        }
    }

    [LoggerMessage(1301, LogLevel.Information, "HipStretch is ready: open {Address}")]
    private static partial void LogOpen(ILogger logger, string address);

    private static bool IsAllowed(IConfiguration configuration) => bool.TryParse(configuration[Allowance], out var allowed) && allowed;

    private static bool IsPublic(string address)
    {
        try
        {
            return Addresses.IsPublic(address);
        }
        catch (FormatException)
        {
            throw new BindingRefusedException($"'{address}' is no address to listen on; write it as {DefaultUrl}.");
        }
    }
}
