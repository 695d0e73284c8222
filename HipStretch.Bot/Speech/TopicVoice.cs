using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Bot.Speech;

/// <summary>Answers to questions: the claims, and who says so.</summary>
internal sealed class TopicVoice(KnowledgeBase knowledge, Localities localities)
{
    private static readonly PhraseKey Cited = PhraseKey.Parse("topic.cited");
    private static readonly PhraseKey SourceLine = PhraseKey.Parse("topic.source-line");

    /// <summary>The answer, with its chief source on the screen; a voice leaves it out until it is asked for.</summary>
    public Utterance Answer(TopicId topic)
    {
        var claims = knowledge.Topics[topic].Claims;
        var answer = claims.Select(claim => localities.Filling.Fill(new Wording(claim.Say, claim.Speak))).Aggregate((all, next) => all.And(next));
        return knowledge.Phrases.Say(Cited, Filling.None.With("answer", answer).With("source", knowledge.Sources[claims[0].Source].Citation));
    }

    /// <summary>Every source of an answer, each once, with its address on the screen.</summary>
    public Utterance Sources(TopicId topic) => knowledge.Topics[topic].Claims
        .Select(claim => knowledge.Sources[claim.Source]).Distinct()
        .Select(source => knowledge.Phrases.Say(SourceLine, Filling.None
            .With("title", source.Title).With("citation", source.Citation).With("url", source.Url.ToString())))
        .Aggregate((all, next) => all.Then(next));
}
