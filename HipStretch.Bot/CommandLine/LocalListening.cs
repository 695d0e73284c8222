namespace HipStretch.Bot.CommandLine;

/// <summary>Without an app id nobody can prove who they are, so that the server listens for this machine's programs alone.</summary>
internal static partial class LocalListening
{
    /// <summary>Where the server listens when nothing is configured.</summary>
    public const string DefaultUrl = "http://localhost:3978";

    private const string Allowance = "HipStretch:AllowPublicBinding";

    /// <summary>Takes the default address where none is configured, and refuses a public one that is not allowed.</summary>
    /// <exception cref="BindingRefusedException">An address is public, or none at all.</exception>
    public static void ListenLocally(this WebApplicationBuilder builder)
    {
        var addresses = Addresses.Configured(builder.Configuration);
        if (addresses.Count == 0)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
        else if (addresses.FirstOrDefault(IsPublic) is { } address && !IsAllowed(builder.Configuration))
        {
            throw new BindingRefusedException(
                $"Without an app id it serves this machine alone, and '{address}' can be reached from others: listen on localhost, or set {Allowance} to true.");
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
