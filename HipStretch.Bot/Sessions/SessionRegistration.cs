using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Sessions;

/// <summary>Puts the coach into a host.</summary>
internal static class SessionRegistration
{
    /// <summary>Registers the machine that sessions run on, as fast as <see cref="SessionOptions.Speed"/> says.</summary>
    public static void AddSessions(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<SessionOptions>, SessionOptionsValidator>()
            .AddSingleton(services => new SessionMachine(
                services.GetRequiredService<KnowledgeBase>().Stretches, services.GetRequiredService<IOptions<SessionOptions>>().Value.Speed));
    }
}
