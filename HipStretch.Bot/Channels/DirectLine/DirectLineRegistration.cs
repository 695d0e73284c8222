using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Puts Direct Line into a host.</summary>
internal static class DirectLineRegistration
{
    /// <summary>Registers what <see cref="DirectLineEndpoints.MapDirectLine"/> needs, configured by <see cref="DirectLineOptions"/>.</summary>
    public static void AddDirectLine(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section);
        builder.Services
            .AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>()
            .AddSingleton<DirectLineSettings>()
            .AddSingleton<DirectLineKeys>()
            .AddHostedService(services => services.GetRequiredService<DirectLineKeys>())
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<ConversationGrant>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<Resumes>()
            .AddSingleton<CallBudgets>()
            .AddSingleton<CallLimits>()
            .AddSingleton<TypingNews>()
            .AddSingleton<StreamPlaces>()
            .AddSingleton<ConversationStreams>()
            .AddSingleton<PostedActivities>()
            .AddSingleton<ICorsPolicyProvider, DirectLineOrigins>()
            .AddCors();
    }
}
