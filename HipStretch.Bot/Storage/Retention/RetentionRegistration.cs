using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Retention;

/// <summary>Puts retention into a host.</summary>
internal static class RetentionRegistration
{
    /// <summary>Registers how long things are kept, which the bot tells people, checked at start.</summary>
    public static void AddRetentionOptions(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<RetentionOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<RetentionOptions>, RetentionOptionsValidator>());
    }

    /// <summary>Registers what deletes what was kept for long enough, behind the store's opening.</summary>
    public static void AddRetention(this IHostApplicationBuilder builder)
    {
        builder.AddRetentionOptions();
        builder.Services.AddSingleton<RetentionService>().AddHostedService(services => services.GetRequiredService<RetentionService>());
    }
}
