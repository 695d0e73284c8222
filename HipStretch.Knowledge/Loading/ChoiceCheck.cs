using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Loading;

/// <summary>Finds answers that a question offers and that its facts cannot take.</summary>
internal static class ChoiceCheck
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<ContentItem> items, IReadOnlyDictionary<object, int> lines)
    {
        var facts = items.Select(item => item.Value).OfType<Fact>().GroupBy(fact => fact.Id).ToDictionary(group => group.Key, group => group.First());
        return
            from item in items
            where item.Value is Question
            from told in Told((Question)item.Value)
            where facts.TryGetValue(told.Fact, out var fact) && fact.Read(told.Value) is null
            select new ContentProblem(item.File, lines[told.By], $"this makes '{told.Fact}' '{told.Value}', which it never is; its own file says what it takes.");
    }

    private static IEnumerable<(object By, FactId Fact, string Value)> Told(Question question) =>
    [
        .. (question.Choices ?? []).SelectMany(choice => choice.Sets is { } sets
            ? sets.Select(pair => ((object)choice, pair.Key, pair.Value))
            : [(choice, question.Facts[0], choice.Value)]),
        .. (question.Items ?? []).Select(item => ((object)item, item.Fact, item.Value ?? "yes")),
    ];
}
