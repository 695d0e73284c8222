using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Bot.Speech;

/// <summary>The items of a tick list as a voice names them: what an ear cannot keep in one go is asked in two questions.</summary>
internal sealed class SpokenList(KnowledgeBase knowledge, Locality locality)
{
    /// <summary>Words of a list in one spoken sentence, besides the few that lead it in.</summary>
    private const int MostSpokenWords = 17;

    [Fills("first", "second")]
    private static readonly PhraseKey Or = PhraseKey.Parse("advice.or");

    [Fills("first", "second")]
    private static readonly PhraseKey TwoHalves = PhraseKey.Parse("triage.two-halves");

    private readonly int joining = Length(knowledge.Phrases.Say(Or, locality.Filling.With("first", "one").With("second", "two")).Speak) - 2;

    /// <summary>The items in one sentence or two.</summary>
    public Utterance Named(IReadOnlyList<QuestionItem> items)
    {
        var all = Spoken(items);
        if (items.Count == 1 || Length(all) <= MostSpokenWords)
        {
            return new(all, all);
        }

        var half = Enumerable.Range(1, items.Count - 1).MinBy(count => Math.Max(Length(items.Take(count), count), Length(items.Skip(count), items.Count - count)));
        return knowledge.Phrases.Say(TwoHalves, locality.Filling.With("first", Spoken([.. items.Take(half)])).With("second", Spoken([.. items.Skip(half)])));
    }

    /// <summary>"A fever, a new lump or chest pain".</summary>
    private string Spoken(IReadOnlyList<QuestionItem> items) => items.Count == 1 ? items[0].Speak
        : knowledge.Phrases.Say(
            Or, locality.Filling.With("first", string.Join(", ", items.SkipLast(1).Select(item => item.Speak))).With("second", items[^1].Speak)).Speak;

    /// <summary>How many words a list has, without saying it: those of its items, and what joins the last to the others.</summary>
    private int Length(IEnumerable<QuestionItem> items, int count) => items.Sum(item => Length(item.Speak)) + (count > 1 ? joining : 0);

    private static int Length(string words) => words.AsSpan().Count(' ') + 1;
}
