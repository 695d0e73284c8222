using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.BotFramework.Authentication;

/// <summary>Who may talk to the bot as a channel, and as whom it calls channels.</summary>
internal static partial class AuthenticationRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Bytes; keys and tokens take some kilobytes.</summary>
    private const int LargestAnswer = 1024 * 1024;

    /// <summary>
    /// Adds the bot's app as the settings describe it. Its HTTP client follows no redirect, since a call must not be led away from the address that was
    /// checked, and has no log of its own, which names addresses and so conversations.
    /// </summary>
    public static void AddChannelAuthentication(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(Options.DefaultName, http => (http.Timeout, http.MaxResponseContentBufferSize) = (Patience, LargestAnswer))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                Proxy = new OutsideProxy(HttpClient.DefaultProxy),
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .RemoveAllLoggers();
        builder.Services
            .AddSingleton(services => BotApp.Of(services.GetRequiredService<IConfiguration>()))
            .AddSingleton(services => Checked(() => ServiceUrls.Of(
                services.GetRequiredService<BotApp>().Id is not null, ServiceUrls.Listed(services.GetRequiredService<IConfiguration>()))))
            .AddSingleton(services => Checked(() => Authentication(services)))
            .AddSingleton<Callers>();
    }

    private static BotFrameworkAuthentication Authentication(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var clients = services.GetRequiredService<IHttpClientFactory>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<BotFrameworkAuthentication>();
        var app = services.GetRequiredService<BotApp>();
        var certified = BotCertificate.Load(configuration, app) is { } certificate
            ? new CertificateServiceClientCredentialsFactory(certificate, app.Id!, configuration["MicrosoftAppTenantId"]?.Trim(), clients.CreateClient(), logger)
            : null;
        if (certified is null && app.Id is not null && !CanProveItself(configuration))
        {
            LogMute(logger);
        }

        return new ConfigurationBotFrameworkAuthentication(configuration, certified, null, clients, logger);
    }

    private static bool CanProveItself(IConfiguration configuration) =>
        !string.IsNullOrWhiteSpace(configuration["MicrosoftAppPassword"])
        || string.Equals(configuration["MicrosoftAppType"], "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a setting ends the start, as with every other.</summary>
    private static T Checked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException wrong)
        {
            throw new OptionsValidationException(nameof(BotApp), typeof(BotApp), [wrong.Message]);
        }
    }

    [LoggerMessage(1307, LogLevel.Warning, "There is neither a MicrosoftAppPassword nor a MicrosoftAppCertificatePath: channels are heard, and cannot be called.")]
    private static partial void LogMute(ILogger logger);
}
