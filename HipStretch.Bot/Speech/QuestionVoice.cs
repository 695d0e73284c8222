using System.Collections.Concurrent;
using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>Questions as messages: their words for this time of asking, their buttons, and what machines need to answer them.</summary>
internal sealed class QuestionVoice(KnowledgeBase knowledge, Locality locality)
{
    private static readonly PhraseKey PickOne = PhraseKey.Parse("ask.pick-one");
    private static readonly PhraseKey SayItPlainly = PhraseKey.Parse("ask.say-it-plainly");
    private static readonly PhraseKey BackToIt = PhraseKey.Parse("ask.back-to-it");
    private static readonly PhraseKey OneByOne = PhraseKey.Parse("ask.one-by-one");
    private static readonly PhraseKey Yes = PhraseKey.Parse("ask.yes");
    private static readonly PhraseKey No = PhraseKey.Parse("ask.no");
    private static readonly PhraseKey Unsure = PhraseKey.Parse("ask.unsure");

    private readonly ConcurrentDictionary<OpenQuestion, (IReadOnlyList<Choice> Choices, Entity Ask)> forms = new();

    /// <summary>The message that asks.</summary>
    public Activity Ask(Asking asking, Facts known)
    {
        var question = knowledge.Questions[asking.Question.Question];
        var item = question.Items?.FirstOrDefault(item => item.Fact == asking.Question.Item);
        var (choices, entity) = item is null && question.Items is { } items && items.Any(listed => known[listed.Fact] is not null)
            ? Form(question, item, known)
            : forms.GetOrAdd(asking.Question, _ => Form(question, item, known));
        Entity[] entities = asking.TellsVerdict ? [entity, Entities.Verdict(knowledge.Assess(known))] : [entity];
        var words = Words(asking, question, item?.Ask ?? question.Ask, choices.Count > 0);
        return Messages.Of(Lead(asking, question) is { } lead ? lead.And(words) : words, InputHints.ExpectingInput, entities)
            .Offering([.. choices, .. Topics(asking)]);
    }

    /// <summary>The choices, and what machines need to answer: the same every time, but for a tick list of which something is known.</summary>
    private (IReadOnlyList<Choice> Choices, Entity Ask) Form(Question question, QuestionItem? item, Facts known)
    {
        var choices = item is null ? Choices(question, known) : YesNoChoices();
        return (choices, Entities.Ask(item is null ? question.Facts : [item.Fact], item is null ? question.Kind : QuestionKind.YesNo, choices));
    }

    /// <summary>Words that lead back to a question, or into a tick list that is asked item by item.</summary>
    private Utterance? Lead(Asking asking, Question question) =>
        asking.Returns > 0 ? knowledge.Phrases.Say(BackToIt, locality.Filling, asking.Returns - 1)
        : asking.Times == 0 && asking.Question.Item is { } item && question.Items![0].Fact == item ? knowledge.Phrases.Say(OneByOne, locality.Filling)
        : null;

    /// <summary>Its wordings in turn; when they are used up, the choices alone and a way out. Who was talked about something else must hear what is asked.</summary>
    private Utterance Words(Asking asking, Question question, IReadOnlyList<Wording> wordings, bool hasChoices)
    {
        var filling = asking.Values?.Aggregate(locality.Filling, (filling, value) => filling.With(value.Key, value.Value)) ?? locality.Filling;
        return asking.Times < wordings.Count || question.Insists ? filling.Fill(wordings[asking.Times % wordings.Count])
            : asking.Returns > 0 ? filling.Fill(wordings[WithoutMoment(asking, wordings.Count)])
            : knowledge.Phrases.Say(hasChoices ? PickOne : SayItPlainly, filling, asking.Times - wordings.Count);
    }

    /// <summary>A wording by turns; not the first one where that was made for the moment, as a summary is.</summary>
    private static int WithoutMoment(Asking asking, int count) =>
        asking.Values is null || count == 1 ? asking.Times % count : 1 + (asking.Times % (count - 1));

    private IReadOnlyList<Choice> Choices(Question question, Facts known) => question switch
    {
        { Items: { } items, None: { } none } =>
            [.. items.Where(item => known[item.Fact] is null).Select(item => new Choice(item.Fact.ToString(), item.Title)), new Choice("none", none)],
        { Choices: { } choices } => choices,
        { Kind: QuestionKind.YesNo } => YesNoChoices(),
        _ => [],
    };

    private Choice[] YesNoChoices() => [new("yes", Title(Yes)), new("no", Title(No)), new("unsure", Title(Unsure))];

    private IEnumerable<Choice> Topics(Asking asking) =>
        (asking.Topics ?? []).Select(topic => new Choice(topic.ToString(), knowledge.Topics[topic].Title));

    private string Title(PhraseKey key) => knowledge.Phrases.Say(key, locality.Filling).Text;
}
