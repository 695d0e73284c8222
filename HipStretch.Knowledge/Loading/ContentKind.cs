namespace HipStretch.Knowledge.Loading;

/// <summary>A folder of content and the record that each of its files holds.</summary>
internal sealed record ContentKind(string Folder, Type Record)
{
    public static IReadOnlyList<ContentKind> All { get; } =
    [
        new("sources", typeof(Topics.Source)),
        new("localities", typeof(Localities.Locality)),
        new("topics", typeof(Topics.Topic)),
        new("causes", typeof(Causes.Cause)),
        new("triggers", typeof(Causes.Trigger)),
        new("self-care", typeof(SelfCare.SelfCareItem)),
        new("stretches", typeof(Stretches.Stretch)),
        new("figures", typeof(Figures.Figure)),
        new("routines", typeof(Routines.RoutineTemplate)),
        new("triage/facts", typeof(Triage.Fact)),
        new("triage/rules", typeof(Triage.Rule)),
        new("questions", typeof(Questions.Question)),
        new("phrases/en", typeof(Phrases.PhraseArea)),
        new("language/en", typeof(Language.LexiconFile)),
        new("examples/en", typeof(Language.Retrieval.TopicExamples)),
    ];
}
