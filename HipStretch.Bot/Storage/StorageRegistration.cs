using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage;

/// <summary>Puts the turn store into a host.</summary>
internal static class StorageRegistration
{
    /// <summary>
    /// Registers the stores of turns, outboxes, retention and secrets, configured by <c>HipStretch:DataDirectory</c>, with all that is said sealed. The host
    /// opens it as it starts, and does not start with a store that it cannot use.
    /// </summary>
    public static IHostApplicationBuilder AddTurnStore(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        builder.Services.AddSingleton(services => SqliteTurnStore.Open(services.GetRequiredService<IOptions<StorageOptions>>().Value));
        builder.AddSealing();
        builder.Services.AddSingleton<ITurnStore>(services => new SealedTurnStore(services.GetRequiredService<SqliteTurnStore>(), services.GetRequiredService<Seals>()));
        builder.Services.AddSingleton<IOutboxStore>(services => new SealedOutboxStore(services.GetRequiredService<SqliteTurnStore>(), services.GetRequiredService<Seals>()));
        builder.Services.AddSingleton<IRetentionStore>(services => services.GetRequiredService<SqliteTurnStore>());
        builder.Services.AddSingleton<ISecretStore>(services => new SealedSecretStore(services.GetRequiredService<SqliteTurnStore>(), services.GetRequiredService<Seals>()));
        builder.Services.AddHostedService<TurnStoreOpening>();
        return builder;
    }
}
