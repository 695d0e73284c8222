using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Finds the topics that a question asks for, from examples alone: a logistic regression over words and parts of words, and BM25 over the words of
/// each topic. Nearest neighbours added nothing to the two, nor did the words of the answers. Training takes a fraction of a second; the same examples
/// always give the same answers, and one retriever may be shared by all.
/// </summary>
public sealed class TopicRetriever
{
    /// <summary>How many topics are offered at most.</summary>
    public const int Offered = 3;

    /// <summary>What BM25 counts beside the logarithm of a probability; from 0.1 to 0.4 all are much alike.</summary>
    private const float WordsCount = 0.2f;

    /// <summary>From here on the best topic is answered outright.</summary>
    private const double Certain = 0.84;

    /// <summary>Below this probability nothing in a question speaks for a topic.</summary>
    private const float Evidence = 0.01f;

    /// <summary>Keeps the logarithm of a probability finite.</summary>
    private const float Least = 1e-6f;

    private readonly WordTokenizer tokenizer = new();
    private readonly TopicId[] topics;
    private readonly Vocabulary vocabulary;
    private readonly LogisticRegression regression;
    private readonly Bm25 words;

    /// <summary>Learns from examples, and from titles and names too.</summary>
    /// <param name="catalog">The topics.</param>
    /// <param name="examples">Questions for them, and some that ask for none.</param>
    public TopicRetriever(TopicCatalog catalog, IEnumerable<TopicExamples> examples)
    {
        topics = [.. catalog.All.Select(topic => topic.Id)];
        var label = topics.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var asked = catalog.All.SelectMany(topic => topic.Names.Prepend(topic.Title).Select(name => (Words: Words(name), Label: label[topic.Id])))
            .Concat(examples.OrderBy(one => one.Id, StringComparer.Ordinal)
                .SelectMany(one => one.Ask.Select(text => (Words: Words(text), Label: one.About is { } topic ? label[topic] : topics.Length))))
            .ToList();
        var answers = asked.ConvertAll(one => one.Label);
        var features = asked.ConvertAll(one => FeatureReader.Read(one.Words));
        vocabulary = new Vocabulary(features);
        regression = new LogisticRegression(features.ConvertAll(vocabulary.Weigh), answers, vocabulary.Size, topics.Length + 1);
        words = new Bm25(asked.ConvertAll(one => (IReadOnlyList<ulong>)[.. FeatureReader.Stems(one.Words)]), answers, topics.Length + 1);
    }

    /// <summary>What a text asks for, taken as a question.</summary>
    public TopicRanking Rank(string text) => Rank(Words(text));

    /// <summary>What a message asks for, taken as a question.</summary>
    internal TopicRanking Rank(Message message) => Rank(Said(message.Words));

    private TopicRanking Rank(IReadOnlyList<string> said)
    {
        IReadOnlyList<ulong> stems = [.. FeatureReader.Stems(said)];
        var scores = regression.Probabilities(vocabulary.Weigh(FeatureReader.Read(said)));
        foreach (ref var score in scores.AsSpan())
        {
            score = MathF.Log(score + Least);
        }

        words.AddTo(scores, stems, WordsCount);
        Softmax.Apply(scores);
        var best = Enumerable.Range(0, topics.Length).OrderByDescending(topic => scores[topic]).Take(Offered).ToList();
        var (first, second, none) = (scores[best[0]] + Least, (best.Count > 1 ? scores[best[1]] : 0) + Least, scores[^1] + Least);
        var confidence = Calibration.Confidence(first, second, none, words.Coverage(stems, best[0]));
        return new([.. best.Where(topic => scores[topic] >= Evidence).Select(topic => topics[topic])], Match(first, none, confidence), confidence);
    }

    private static TopicMatch Match(float best, float outOfScope, double confidence) =>
        confidence >= Certain ? TopicMatch.Clear
        : outOfScope > best ? TopicMatch.OutOfScope
        : TopicMatch.Unclear;

    private List<string> Words(string text) => Said(tokenizer.Tokenize(text).Select(token => token.Text));

    /// <summary>Without marks: people who speak set none.</summary>
    private static List<string> Said(IEnumerable<string> words) => [.. words.Where(word => char.IsLetterOrDigit(word[0]))];
}
