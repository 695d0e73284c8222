using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Questions;

/// <summary>Finds what a whole message puts in between and what answers nothing, by the family <c>remarks</c>.</summary>
public sealed class Remarks
{
    private static readonly Dictionary<string, Remark> ByConcept = Enum.GetValues<Remark>().ToDictionary(remark => Kebab.FromPascal(remark.ToString()));
    private readonly PhraseList phrases;
    private readonly PhraseList politeness;

    /// <summary>Unfolds the words, once for all messages.</summary>
    public Remarks(KnowledgeBase knowledge) => (phrases, politeness) = (new(knowledge, "remarks"), new(knowledge, "politeness"));

    /// <summary>What a message remarks, politeness at either end apart; null where it says something else.</summary>
    public Remark? In(string text)
    {
        var words = Words.Normalise(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] opened = [.. words.SkipWhile(IsPolite)];
        return Find(words) ?? Find(opened) ?? Find(WithoutEnd(words)) ?? Find(WithoutEnd(opened));
    }

    private Remark? Find(string[] words) =>
        phrases.Whole(string.Join(' ', words)) is { } concept && ByConcept.TryGetValue(concept, out var remark) ? remark : null;

    private string[] WithoutEnd(string[] words) => words[..(Array.FindLastIndex(words, word => !IsPolite(word)) + 1)];

    private bool IsPolite(string word) => politeness.Whole(word) is not null;
}
