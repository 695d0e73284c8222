using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Delivery to the channels that we call.</summary>
internal static class ConnectorRegistration
{
    /// <summary>
    /// Adds what delivers the outbox. Neither a redirect nor a proxy leads a call away from the address that was checked, and the client's own
    /// log, which names addresses and so conversations, is left out.
    /// </summary>
    public static void AddConnector(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHttpClient(ConnectorClient.Name, http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
            .RemoveAllLoggers();
        builder.AddInstruments();
        builder.Services
            .AddSingleton(services => services.GetRequiredService<IOptions<StorageOptions>>().Value.IsInPostgres ? OutboxOwner.OfProcess() : OutboxOwner.Alone)
            .AddSingleton<OutboxClaims>()
            .AddSingleton<ConnectorClient>()
            .AddSingleton<TypingIndicators>()
            .AddSingleton<PatientOutbox>()
            .AddSingleton<ConversationDelivery>()
            .AddHostedService<OutboxDelivery>();
    }
}
