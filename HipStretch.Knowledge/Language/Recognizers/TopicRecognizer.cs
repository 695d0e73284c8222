using HipStretch.Knowledge.Language.Retrieval;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds what a message asks about. The title or a name of a topic, alone, means that topic; a question is looked up among the examples. Whether
/// anything is asked is for <see cref="QuestionCues"/> to say, unless a question was what we wanted.
/// </summary>
internal sealed class TopicRecognizer
{
    private readonly Lexicon names;
    private readonly QuestionCues cues;
    private readonly HashSet<string> empty;

    /// <summary>Training is put off until the first question: most programs that listen are asked none.</summary>
    private readonly Lazy<TopicRetriever> retriever;

    public TopicRecognizer(Lexicons lexicons, KnowledgeBase knowledge)
    {
        var keywords = lexicons.Concepts(LexiconFamilies.OfTopics);
        names = lexicons.Of(knowledge.Topics.All.ToDictionary(
            topic => topic.Id.ToString(),
            topic => (IReadOnlyList<string>)
                [Plain(topic.Title), .. topic.Names.Select(Plain), .. keywords.GetValueOrDefault(topic.Id.ToString(), [])]));
        cues = new QuestionCues(lexicons);
        empty = lexicons.Words("politeness");
        retriever = new(() => new TopicRetriever(knowledge.Topics, knowledge.Examples));
    }

    /// <summary>What the message asks about; <see cref="TopicsFound.None"/> where it asks nothing.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="rest">What else it says: a command or an answer asks nothing, unless it plainly does.</param>
    public TopicsFound Recognize(Heard heard, Understanding rest)
    {
        if (heard.Message.Core(empty) is not (var first, var last))
        {
            return TopicsFound.None;
        }

        var answers = Telling.Answers(rest, heard.Context.Expects);
        var named = answers ? [] : Named(heard.Message, first, last);
        var asking = named.Count > 0 || heard.Expects(Expectation.Question) ? Asking.Plainly
            : rest is { Command: not null } or { Act: SpeechAct.Distress } ? Asking.Nothing
            : cues.Read(heard.Message, first, last);
        if (asking == Asking.Nothing || (asking == Asking.Perhaps && (answers || Telling.Tells(rest))))
        {
            return TopicsFound.None;
        }

        var ranking = retriever.Value.Rank(heard.Message);
        return named.Count > 0 ? new([.. named.Union(ranking.Best).Take(TopicRetriever.Offered)], TopicMatch.Clear)
            : asking == Asking.Perhaps && ranking.Match != TopicMatch.Clear ? TopicsFound.None
            : new(ranking.Best, ranking.Match);
    }

    /// <summary>The topics that the whole message names, politeness apart.</summary>
    private List<TopicId> Named(Message message, int first, int last) =>
        [.. names.All(message).Where(mention => mention.First <= first && mention.Last == last).Select(mention => TopicId.Parse(mention.Concept)).Distinct()];

    /// <summary>A name without the characters that lexicons use for templates.</summary>
    private static string Plain(string name) => new([.. name.Where(c => c is not ('(' or ')' or '[' or ']' or '<' or '>' or '|'))]);
}
