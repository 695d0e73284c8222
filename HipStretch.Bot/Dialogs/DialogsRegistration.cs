using HipStretch.Bot.Figures;
using HipStretch.Bot.Localities;
using HipStretch.Bot.Sessions;
using HipStretch.Bot.Speech;
using HipStretch.Bot.Storage.Retention;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>The bot and its dialogs, one a topic.</summary>
internal static class DialogsRegistration
{
    /// <summary>Adds the bot, its dialogs and their words. Dialogs are shared by all conversations and hold no state.</summary>
    public static void AddDialogs(this IHostApplicationBuilder builder)
    {
        builder.AddLocality();
        builder.AddRetentionOptions();
        builder.AddSessions();
        builder.Services.AddOptions<ConsentOptions>().BindConfiguration(ConsentOptions.Section);
        builder.Services
            .AddSingleton<Voice>()
            .AddSingleton<QuestionVoice>()
            .AddSingleton<VerdictVoice>()
            .AddSingleton<AdviceVoice>()
            .AddSingleton<RoutineVoice>()
            .AddSingleton<FigureCatalog>()
            .AddSingleton<SessionVoice>()
            .AddSingleton<PoseVoice>()
            .AddSingleton<TopicVoice>()
            .AddSingleton<Summary>()
            .AddSingleton<TopicQuestions>()
            .AddSingleton<Corrections>()
            .AddSingleton<LegTrouble>()
            .AddSingleton<Interruptions>()
            .AddSingleton<Listening>()
            .AddSingleton<Introduction>()
            .AddSingleton<TakenBack>()
            .AddSingleton<Remarks>()
            .AddSingleton<Asides>()
            .AddSingleton<LeadingWishes>()
            .AddSingleton<NextSteps>()
            .AddSingleton<Dialog, ConversationDialog>()
            .AddSingleton<Dialog, IntakeDialog>()
            .AddSingleton<Dialog, CareDialog>()
            .AddSingleton<Dialog, SafetyCheckDialog>()
            .AddSingleton<Dialog, ReferralDialog>()
            .AddSingleton<Dialog, CrisisDialog>()
            .AddSingleton<Dialog, ConsentDialog>()
            .AddSingleton<Dialog, ForgetDialog>()
            .AddSingleton<Dialog, AdviceDialog>()
            .AddSingleton<Dialog, RoutineChoiceDialog>()
            .AddSingleton<Dialog, CoachedSessionDialog>()
            .AddSingleton<Dialog, ClosingDialog>()
            .AddSingleton<Dialog, AskDialog>()
            .AddSingleton<RootDialog>()
            .AddSingleton<IBot, HipStretchBot>();
    }
}
