using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Review;

/// <summary>Every placeholder is one that is filled where the text is said.</summary>
internal static class PlaceholderRules
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<Saying> sayings, ProgramWords program) =>
        from saying in sayings
        let filled = Filled(saying, program)
        from name in Filling.Names(saying.Text).Concat(Filling.Names(saying.Spoken)).Distinct()
        where !filled.Contains(name)
        select saying.Problem($"nothing fills {{{name}}} here; {(filled.Count == 0 ? "this text takes no placeholder" : "it may use " + string.Join(", ", filled.Select(one => $"{{{one}}}")))}.");

    private static IReadOnlyList<string> Filled(Saying saying, ProgramWords program) => saying switch
    {
        { Kind: SayingKind.Answer } => Locality.Placeholders,
        { Kind: SayingKind.Step, At.Value: Stretches.PoseStep or Figures.FigureStep } => [StepRules.Side],
        { Name: PhraseKey key } => [.. Locality.Placeholders, .. program.Phrases.GetValueOrDefault(key, [])],
        { Name: QuestionId id } => [.. Locality.Placeholders, .. program.Questions.GetValueOrDefault(id, [])],
        _ => [],
    };
}
