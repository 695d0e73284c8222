using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Puts Direct Line into a host.</summary>
internal static class DirectLineRegistration
{
    /// <summary>The name of the rule which pages of other origins may call.</summary>
    public const string CorsPolicy = "directline";

    /// <summary>Registers what <see cref="DirectLineEndpoints.MapDirectLine"/> needs, configured by <see cref="DirectLineOptions"/>.</summary>
    public static void AddDirectLine(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>()
            .AddSingleton<DirectLineKeys>()
            .AddHostedService(services => services.GetRequiredService<DirectLineKeys>())
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<ConversationGrant>()
            .AddSingleton<DirectLineConversations>()
            .AddSingleton<Resumes>()
            .AddCors();
        builder.Services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) =>
            cors.AddPolicy(CorsPolicy, policy => Allow(policy, options.Value.TrustedOrigins)));
    }

    /// <summary>Calls carry their credential in a header and no cookie, so that any origin may be let in where none is named.</summary>
    private static void Allow(CorsPolicyBuilder policy, IReadOnlyList<string> origins)
    {
        _ = origins.Count > 0 ? policy.WithOrigins([.. origins]) : policy.AllowAnyOrigin();
        policy
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(1));
    }
}
