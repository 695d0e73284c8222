using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Bot.Speech;

/// <summary>Answers to questions: the claims, a breath's worth at a time, and who says so.</summary>
internal sealed class TopicVoice(KnowledgeBase knowledge, Locality locality)
{
    [Fills("answer", "source")]
    private static readonly PhraseKey Cited = PhraseKey.Parse("topic.cited");

    private static readonly PhraseKey More = PhraseKey.Parse("topic.more");

    [Fills("title", "citation", "url")]
    private static readonly PhraseKey SourceLine = PhraseKey.Parse("topic.source-line");

    /// <summary>A part of the answer, with its chief source on the screen; a voice leaves that out until it is asked for. Null after the last part.</summary>
    public Utterance? Answer(TopicId topic, int part)
    {
        var parts = AnswerParts.Of(knowledge.Topics[topic].Claims);
        if (part >= parts.Count)
        {
            return null;
        }

        var answer = parts[part].Select(claim => locality.Filling.Fill(new Wording(claim.Say, claim.Speak))).Aggregate((all, next) => all.And(next));
        var cited = knowledge.Phrases.Say(Cited, locality.Filling.With("answer", answer).With("source", knowledge.Sources[parts[part][0].Source].Citation));
        return part + 1 < parts.Count ? cited.And(knowledge.Phrases.Say(More, locality.Filling)) : cited;
    }

    /// <summary>Every source of an answer, each once, with its address on the screen.</summary>
    public Utterance Sources(TopicId topic) => knowledge.Topics[topic].Claims
        .Select(claim => knowledge.Sources[claim.Source]).Distinct()
        .Select(source => knowledge.Phrases.Say(SourceLine, locality.Filling
            .With("title", source.Title).With("citation", source.Citation).With("url", source.Url.ToString())))
        .Aggregate((all, next) => all.Then(next));
}
