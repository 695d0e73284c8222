using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage;

/// <summary>Puts the turn store into a host.</summary>
internal static class StorageRegistration
{
    /// <summary>
    /// Registers <see cref="ITurnStore"/> and <see cref="ISecretStore"/>, configured by <c>HipStretch:DataDirectory</c>. The host opens it as it starts, and does
    /// not start with a store that it cannot use.
    /// </summary>
    public static IHostApplicationBuilder AddTurnStore(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        builder.Services.AddSingleton(services => SqliteTurnStore.Open(services.GetRequiredService<IOptions<StorageOptions>>().Value));
        builder.Services.AddSingleton<ITurnStore>(services => services.GetRequiredService<SqliteTurnStore>());
        builder.Services.AddSingleton<IOutboxStore>(services => services.GetRequiredService<SqliteTurnStore>());
        builder.Services.AddSingleton<IRetentionStore>(services => services.GetRequiredService<SqliteTurnStore>());
        builder.Services.AddSingleton<ISecretStore>(services => services.GetRequiredService<SqliteTurnStore>());
        builder.Services.AddHostedService<TurnStoreOpening>();
        return builder;
    }
}
