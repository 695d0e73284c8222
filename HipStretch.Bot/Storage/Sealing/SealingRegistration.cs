using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>Puts the seals into a host.</summary>
internal static class SealingRegistration
{
    /// <summary>Registers <see cref="Seals"/>: keys of configuration where there are any, else keys in the data directory, which open what they sealed in either case.</summary>
    public static void AddSealing(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<EncryptionOptions>().BindConfiguration(EncryptionOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<EncryptionOptions>, EncryptionOptionsValidator>()
            .AddSingleton(services => Of(services.GetRequiredService<IOptions<EncryptionOptions>>().Value, services.GetRequiredService<IOptions<StorageOptions>>().Value));
    }

    private static Seals Of(EncryptionOptions encryption, StorageOptions storage)
    {
        var folder = KeyFolderSeal.In(storage.DataDirectory);
        return encryption.Keys.Count == 0 ? new Seals(folder) : new Seals(new ConfiguredSeal([.. encryption.Keys.Select(Convert.FromBase64String)]), folder);
    }
}
