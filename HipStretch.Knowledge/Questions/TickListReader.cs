using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>
/// Reads the answer to a tick list. Titles joined by commas are the whole answer: what is not named is not so. Named in other words,
/// only what is named is known, and the rest is asked again.
/// </summary>
internal sealed class TickListReader(KnowledgeBase knowledge)
{
    public AnswerReading Read(Question question, Facts known, string text, Understanding understood)
    {
        var items = question.Items!;
        var ticked = Ticked(question, text);
        if (ticked is not null)
        {
            return Told(items, known, ticked);
        }

        var named = understood.Flags.Present.Where(flag => question.Facts.Contains(flag.Key)).ToArray();
        if (named.Length > 0)
        {
            return new AnswerReading.Told(Facts.None.With(named), string.Join(",", named.Select(flag => flag.Key)));
        }

        return understood switch
        {
            { Answer: Answer.Yes or Answer.Unsure } => new AnswerReading.OneByOne(),
            { Flags.Unsure: var unsure } when unsure.Any(question.Facts.Contains) => new AnswerReading.OneByOne(),
            { Answer: Answer.No } => Told(items, known, []),
            { Flags.Absent: var absent } when question.Facts.All(fact => known[fact] is not null || absent.Contains(fact)) => Told(items, known, []),
            _ => new AnswerReading.NotUnderstood(),
        };
    }

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
