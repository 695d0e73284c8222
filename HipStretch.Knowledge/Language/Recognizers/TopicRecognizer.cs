using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds what a question is about, by the titles and names of the topics and by key words: the longest name, the most specific one, first.
/// Only questions count, and a name or a title alone.
/// </summary>
internal sealed class TopicRecognizer
{
    private const int Offered = 3;

    private readonly Lexicon names;
    private readonly Lexicon questions;
    private readonly HashSet<string> empty;
    private readonly HashSet<string> vague;

    public TopicRecognizer(Lexicons lexicons, TopicCatalog catalog)
    {
        var keywords = lexicons.Concepts("topics");
        names = lexicons.Of(catalog.All.ToDictionary(
            topic => topic.Id.ToString(),
            topic => (IReadOnlyList<string>)
                [Plain(topic.Title), .. topic.Names.Select(Plain), .. keywords.GetValueOrDefault(topic.Id.ToString(), [])]));
        questions = lexicons.Family("questions");
        empty = lexicons.Words("politeness");
        vague = [.. lexicons.Words("fillers"), .. lexicons.Words("see-through")];
    }

    /// <summary>The best three, the best first; empty where the message asks nothing that we know.</summary>
    public IReadOnlyList<TopicId> Recognize(Heard heard)
    {
        var message = heard.Message;
        if (message.Core(empty) is not (var first, var last))
        {
            return [];
        }

        var mentions = names.All(message);
        var asks = message.Words.Contains("?") || questions.Find(message)
            .Any(cue => cue.Concept == "anywhere" || cue.First == first || cue.First == 0 || message.IsMark(cue.First - 1));
        return [.. mentions
            .Where(mention => (asks && !IsVague(message, mention)) || (mention.First <= first && mention.Last == last))
            .GroupBy(mention => mention.Concept)
            .OrderByDescending(topic => topic.Max(mention => mention.Length))
            .ThenByDescending(topic => topic.Max(mention => Letters(message, mention)))
            .ThenBy(topic => topic.Min(mention => mention.First))
            .Select(topic => TopicId.Parse(topic.Key))
            .Take(Offered)];
    }

    /// <summary>A name without the characters that lexicons use for templates.</summary>
    private static string Plain(string name) => new([.. name.Where(c => c is not ('(' or ')' or '[' or ']' or '<' or '>' or '|'))]);

    /// <summary>Whether a name could stand in any question, as "about" does.</summary>
    private bool IsVague(Message message, Mention mention) =>
        Enumerable.Range(mention.First, mention.Length).All(place => vague.Contains(message.Words[place]));

    private static int Letters(Message message, Mention mention) =>
        Enumerable.Range(mention.First, mention.Length).Sum(place => message.Words[place].Length);
}
