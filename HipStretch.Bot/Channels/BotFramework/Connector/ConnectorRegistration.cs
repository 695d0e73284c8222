using HipStretch.Bot.Channels.BotFramework.Authentication;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Delivery to the channels that we call.</summary>
internal static class ConnectorRegistration
{
    /// <summary>Adds what delivers the outbox.</summary>
    public static void AddConnector(this IHostApplicationBuilder builder)
    {
        builder.AddChannelAuthentication();
        builder.AddInstruments();
        builder.Services
            .AddSingleton(services => services.GetRequiredService<IOptions<StorageOptions>>().Value.IsInPostgres ? OutboxOwner.OfProcess() : OutboxOwner.Alone)
            .AddSingleton<OutboxClaims>()
            .AddSingleton<ChannelSender>()
            .AddSingleton<TypingIndicators>()
            .AddSingleton<PatientOutbox>()
            .AddSingleton<ConversationDelivery>()
            .AddHostedService<OutboxDelivery>();
    }
}
