using HipStretch.Knowledge;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot;

/// <summary>Knowledge, loaded and checked before anything else starts.</summary>
internal static class KnowledgeRegistration
{
    /// <summary>Adds the content, from <c>HipStretch:ContentDirectory</c> where an editor sets it, else built in, and what reasons over it.</summary>
    /// <exception cref="ContentException">The content has problems.</exception>
    public static void AddKnowledge(this IHostApplicationBuilder builder)
    {
        var folder = builder.Configuration["HipStretch:ContentDirectory"];
        var knowledge = ContentLoader.Load(string.IsNullOrEmpty(folder) ? ContentFile.Embedded() : ContentFile.InFolder(folder));
        builder.AddKnowledge(knowledge, _ => new LanguageModel(knowledge));
    }

    /// <summary>Adds content that was loaded before; both may be shared by several hosts.</summary>
    public static void AddKnowledge(this IHostApplicationBuilder builder, KnowledgeBase knowledge, LanguageModel language) => builder.AddKnowledge(knowledge, _ => language);

    /// <summary>Has the host start with the words of the language prepared; to be called last.</summary>
    public static void AddLanguagePreparation(this IHostApplicationBuilder builder) => builder.Services.AddHostedService<LanguagePreparation>();

    private static void AddKnowledge(this IHostApplicationBuilder builder, KnowledgeBase knowledge, Func<IServiceProvider, LanguageModel> language) => builder.Services
        .AddSingleton(knowledge)
        .AddSingleton(knowledge.Phrases)
        .AddSingleton(language)
        .AddSingleton(new AnswerReader(knowledge))
        .AddSingleton(new SafetyWatch(knowledge))
        .AddSingleton(new RoutinePlanner(knowledge))
        .AddSingleton(new PoseWishes(knowledge.Stretches.Values))
        .AddSingleton(new CauseRanking(knowledge))
        .AddSingleton(new SelfCareChoice(knowledge));
}
