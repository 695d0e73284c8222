using System.Security.Cryptography;
using HipStretch.Bot.Storage.Postgres;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>Puts the seals into a host.</summary>
internal static partial class SealingRegistration
{
    /// <summary>The name under which a database keeps the key that nodes share where configuration gives none.</summary>
    private const string SharedKey = "sealing";

    /// <summary>
    /// Registers <see cref="Seals"/>: keys of configuration where there are any; else, beside a file, keys in the data directory, and in a database, where several
    /// nodes must open what each other sealed, one that is kept with the data. What either sealed opens in every case.
    /// </summary>
    public static void AddSealing(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<EncryptionOptions>().BindConfiguration(EncryptionOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<EncryptionOptions>, EncryptionOptionsValidator>()
            .AddSingleton(services =>
            {
                var encryption = services.GetRequiredService<IOptions<EncryptionOptions>>().Value;
                var storage = services.GetRequiredService<IOptions<StorageOptions>>().Value;
                return storage.IsInPostgres ? OfDatabase(encryption, services) : OfFile(encryption, storage);
            });
    }

    private static Seals OfFile(EncryptionOptions encryption, StorageOptions storage)
    {
        var folder = KeyFolderSeal.In(storage.DataDirectory);
        return encryption.Keys.Count == 0 ? new Seals(folder) : new Seals(new ConfiguredSeal([.. encryption.Keys.Select(Convert.FromBase64String)]), folder);
    }

    private static Seals OfDatabase(EncryptionOptions encryption, IServiceProvider services)
    {
        if (encryption.Keys.Count == 0)
        {
            LogKeyBesideData(services.GetRequiredService<ILogger<Seals>>());
        }

        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var shared = services.GetRequiredService<PostgresTurnStore>()
            .KeyAsync(SharedKey, RandomNumberGenerator.GetBytes(32), now, CancellationToken.None).GetAwaiter().GetResult();
        return new Seals(new ConfiguredSeal([.. encryption.Keys.Select(Convert.FromBase64String), shared.ToArray()]));
    }

    [LoggerMessage(1605, LogLevel.Warning,
        "What people say is sealed with a key that lies in the same database. Set HipStretch:Encryption:Keys:0 to base64 of 32 random bytes, the same on every node.")]
    private static partial void LogKeyBesideData(ILogger logger);
}
