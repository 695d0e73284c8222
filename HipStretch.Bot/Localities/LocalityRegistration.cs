using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Localities;

/// <summary>Puts the place of the people whom the bot talks to into a host.</summary>
internal static class LocalityRegistration
{
    /// <summary>Registers the <see cref="Locality"/> of <c>HipStretch:Region</c>. The host does not start with a region that is not known.</summary>
    public static IHostApplicationBuilder AddLocality(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<LocalityOptions>().BindConfiguration(LocalityOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<LocalityOptions>, LocalityOptionsValidator>();
        builder.Services.AddSingleton(services => services.GetRequiredService<KnowledgeBase>()
            .Localities[services.GetRequiredService<IOptions<LocalityOptions>>().Value.Locality]);
        return builder;
    }
}
