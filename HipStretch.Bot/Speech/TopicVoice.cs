using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>Answers to questions: the claims, a breath's worth at a time, and who says so.</summary>
internal sealed class TopicVoice(KnowledgeBase knowledge, Locality locality, PoseVoice poses)
{
    [Fills("answer", "source")]
    private static readonly PhraseKey Cited = PhraseKey.Parse("topic.cited");

    private static readonly PhraseKey More = PhraseKey.Parse("topic.more");

    [Fills("topics")]
    private static readonly PhraseKey DidYouMean = PhraseKey.Parse("topic.did-you-mean");

    private static readonly PhraseKey NoneOfThese = PhraseKey.Parse("topic.none-of-these");

    [Fills("first", "second")]
    private static readonly PhraseKey Or = PhraseKey.Parse("advice.or");

    [Fills("title", "citation", "url")]
    private static readonly PhraseKey SourceLine = PhraseKey.Parse("topic.source-line");

    /// <summary>
    /// A part of the answer, with its chief source on the screen; a voice leaves that out until it is asked for. What a pose means for this person
    /// is told with its first part, which is shorter then. Null after the last part.
    /// </summary>
    public Utterance? Answer(TopicId topic, int part, Facts known, string? focus = null)
    {
        if (part == 0 && poses.Instead(topic, known) is { } instead)
        {
            return instead;
        }

        var personal = poses.For(topic, known);
        var parts = AnswerParts.Of(knowledge.Topics[topic].Claims, focus, poses.MostSentences(topic, personal));
        if (part >= parts.Count)
        {
            return null;
        }

        var answer = parts[part].Select(claim => locality.Filling.Fill(new Wording(claim.Say, claim.Speak))).Aggregate((all, next) => all.And(next));
        answer = part == 0 && Caution(topic, known) is { } caution ? caution.And(answer) : answer;
        var cited = knowledge.Phrases.Say(Cited, locality.Filling.With("answer", answer).With("source", knowledge.Sources[parts[part][0].Source].Citation));
        cited = part == 0 && personal is not null ? cited.Then(personal) : cited;
        return part + 1 < parts.Count ? cited.And(knowledge.Phrases.Say(More, locality.Filling)) : cited;
    }

    /// <summary>What this person must hear first.</summary>
    private Utterance? Caution(TopicId topic, Facts known) =>
        knowledge.SelfCare.Where(item => item.Topic == topic).SelectMany(item => item.Cautions ?? []).FirstOrDefault(caution => caution.Concerns(known)) is { } first
            ? locality.Filling.Fill(new Wording(first.Say, first.Speak))
            : null;

    /// <summary>Asks which topic was meant: a button for each, and a way out.</summary>
    /// <param name="nearest">One to three topics, the best first.</param>
    public Activity Suggest(IReadOnlyList<TopicId> nearest)
    {
        var titles = nearest.Select(topic => knowledge.Topics[topic].Title.TrimEnd('?')).ToArray();
        var listed = titles is [var only] ? new Utterance(only, only)
            : knowledge.Phrases.Say(Or, locality.Filling.With("first", string.Join(", ", titles[..^1])).With("second", titles[^1]));
        return Messages.Of(knowledge.Phrases.Say(DidYouMean, locality.Filling.With("topics", listed)), InputHints.ExpectingInput)
            .Offering([.. nearest.Select((topic, at) => new Choice(topic.ToString(), titles[at])), new Choice("none", knowledge.Phrases.Say(NoneOfThese, locality.Filling).Text)]);
    }

    /// <summary>Every source of an answer, each once, with its address on the screen.</summary>
    public Utterance Sources(TopicId topic) => knowledge.Topics[topic].Claims
        .Select(claim => knowledge.Sources[claim.Source]).Distinct()
        .Select(source => knowledge.Phrases.Say(SourceLine, locality.Filling
            .With("title", source.Title).With("citation", source.Citation).With("url", source.Url.ToString())))
        .Aggregate((all, next) => all.Then(next));
}
