using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>
/// Reads the answer to a tick list. Titles joined by commas are the whole answer: what is not named is not so. Named in other words,
/// only what is named is known, and the rest is asked again, but where it was denied too.
/// </summary>
internal sealed class TickListReader(KnowledgeBase knowledge)
{
    private readonly PhraseList restOfTheList = new(knowledge, RestOfTheList.Family);

    public AnswerReading Read(Question question, Facts known, string text, Understanding understood)
    {
        var items = question.Items!;
        var ticked = Ticked(question, text);
        if (ticked is not null)
        {
            return Told(items, known, ticked);
        }

        var said = Words.Normalise(text);
        var rest = RestOfTheList.In(said, restOfTheList);
        var open = items.Where(item => known[item.Fact] is null).ToArray();
        var learned = Present(items, understood, rest);
        var doubted = open.Where(item => learned[item.Fact] is null && IsDoubted(item, said, rest, understood)).ToArray();
        if (learned.Any() || doubted.Length > 0)
        {
            var settled = open.Where(item => learned[item.Fact] is null && !doubted.Contains(item) && (rest.IsDenied || IsDenied(item, understood)));
            var told = learned.Any() ? string.Join(",", learned.Select(pair => pair.Key)) : "none";
            learned = learned.With(settled.Select(Cleared));
            return doubted.Length > 0 ? new AnswerReading.InDoubt([.. doubted.Select(item => item.Fact)], learned) : new AnswerReading.Told(learned, told);
        }

        return understood.Answer switch
        {
            Answer.Yes or Answer.Unsure => new AnswerReading.OneByOne([.. open.Select(item => item.Fact)]),
            Answer.No => Told(items, known, []),
            null when rest.IsDenied => Told(items, known, []),
            _ => open.Where(item => IsDenied(item, understood)).ToArray() is { Length: > 0 } denied
                ? new AnswerReading.Told(Facts.None.With(denied.Select(Cleared)), "none")
                : new AnswerReading.NotUnderstood(),
        };
    }

    /// <summary>What is so, by the signs that were heard or as a plain exception to a no.</summary>
    private Facts Present(IReadOnlyList<QuestionItem> items, Understanding understood, RestOfTheList rest) => Facts.None
        .With(items.Where(item => rest.IsPlainException && item.IsNamedIn(rest.Excepted)).Select(item => KeyValuePair.Create(item.Fact, item.Ticked(knowledge.Facts[item.Fact]))))
        .With(understood.Flags.Present.Where(flag => items.Any(item => item.Fact == flag.Key)));

    /// <summary>
    /// Heard with a doubt, or named without a word on whether it is so: "a leaky bladder, for years". A no answers for what it names, but not
    /// where it is made of the others, or with an exception; and a question about sleep says nothing of pain at night.
    /// </summary>
    private static bool IsDoubted(QuestionItem item, string said, RestOfTheList rest, Understanding understood) =>
        understood.Flags.Unsure.Contains(item.Fact)
        || (understood.Match != TopicMatch.Clear
            && (understood.Answer == Answer.No ? item.IsNamedIn(rest.IsOfOthers ? said : rest.Excepted) : !IsDenied(item, understood) && item.IsNamedIn(said)));

    private static bool IsDenied(QuestionItem item, Understanding understood) => understood.Flags.Absent.Contains(item.Fact);

    private KeyValuePair<FactId, FactValue> Cleared(QuestionItem item) => KeyValuePair.Create(item.Fact, item.Cleared(knowledge.Facts[item.Fact]));

    /// <summary>The items that were ticked, none for the button that says so; null where something else was said.</summary>
    public static IReadOnlyList<QuestionItem>? Ticked(Question question, string text)
    {
        if (question.Items is null)
        {
            return null;
        }

        var said = Words.Normalise(text);
        if (said == "none" || (question.None is { } none && said == Words.Normalise(none)))
        {
            return [];
        }

        var ticked = new List<QuestionItem>();
        for (var rest = said; rest.Length > 0;)
        {
            if (question.Items.FirstOrDefault(item => Begins(rest, item) is not null) is not { } item)
            {
                return null;
            }

            ticked.Add(item);
            rest = rest[Begins(rest, item)!.Length..].TrimStart();
        }

        return ticked.Count > 0 ? ticked : null;
    }

    /// <summary>The title or id of an item where the words begin with it. A title may hold a comma itself, so commas do not tell where it ends.</summary>
    private static string? Begins(string words, QuestionItem item) =>
        Begins(words, item.Said) ? item.Said
        : Begins(words, item.Fact.ToString()) ? item.Fact.ToString()
        : null;

    private static bool Begins(string words, string name) =>
        words.StartsWith(name, StringComparison.Ordinal) && (words.Length == name.Length || words[name.Length] == ' ');

    private AnswerReading.Told Told(IReadOnlyList<QuestionItem> items, Facts known, IReadOnlyList<QuestionItem> ticked)
    {
        var learned = Facts.None;
        foreach (var item in items)
        {
            var fact = knowledge.Facts[item.Fact];
            if (ticked.Contains(item))
            {
                learned = learned.With(item.Fact, item.Ticked(fact));
            }
            else if (known[item.Fact] is null)
            {
                learned = learned.With(item.Fact, item.Cleared(fact));
            }
        }

        return new(learned, ticked.Count == 0 ? "none" : string.Join(",", ticked.Select(item => item.Fact)));
    }
}
