using HipStretch.Bot.Storage.Postgres;
using HipStretch.Bot.Storage.Sealing;
using HipStretch.Bot.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage;

/// <summary>Puts the turn store into a host.</summary>
internal static class StorageRegistration
{
    /// <summary>
    /// Registers <see cref="ITurnStore"/>, <see cref="IOutboxStore"/>, <see cref="IRetentionStore"/> and <see cref="ISecretStore"/>: the PostgreSQL database of
    /// <c>HipStretch:Storage:Postgres</c>, or where that is not set, a file in <c>HipStretch:DataDirectory</c>. The host opens it as it starts, and does not start
    /// with a store that it cannot use. All that is said is sealed.
    /// </summary>
    public static IHostApplicationBuilder AddTurnStore(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        builder.Services.AddSingleton(services => SqliteTurnStore.Open(Options(services)));
        builder.Services.AddSingleton(services => PostgresTurnStore.Open(PostgresDatabase.Parse(Options(services).Storage.Postgres!)));
        builder.AddSealing();
        builder.Services.AddSingleton<ITurnStore>(services => new SealedTurnStore((ITurnStore)Store(services), services.GetRequiredService<Seals>()));
        builder.Services.AddSingleton<IOutboxStore>(services => new SealedOutboxStore((IOutboxStore)Store(services), services.GetRequiredService<Seals>()));
        builder.Services.AddSingleton(services => (IRetentionStore)Store(services));
        builder.Services.AddSingleton<ISecretStore>(services => new SealedSecretStore((ISecretStore)Store(services), services.GetRequiredService<Seals>()));
        builder.Services.AddHostedService<TurnStoreOpening>();
        return builder;
    }

    /// <summary>Refuses to start a second server on one data directory.</summary>
    public static void AddOneServer(this IHostApplicationBuilder builder) => builder.Services.AddHostedService<OneServer>();

    private static object Store(IServiceProvider services) => Options(services).IsInPostgres
        ? services.GetRequiredService<PostgresTurnStore>()
        : services.GetRequiredService<SqliteTurnStore>();

    private static StorageOptions Options(IServiceProvider services) => services.GetRequiredService<IOptions<StorageOptions>>().Value;
}
