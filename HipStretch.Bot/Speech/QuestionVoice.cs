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
    private static readonly PhraseKey BackToIt = PhraseKey.Parse("ask.back-to-it");
    private static readonly PhraseKey OneByOne = PhraseKey.Parse("ask.one-by-one");
    private static readonly PhraseKey ToBeSure = PhraseKey.Parse("triage.to-be-sure");
    private static readonly PhraseKey Noted = PhraseKey.Parse("triage.noted");

    [Fills("items")]
    private static readonly PhraseKey WhichOne = PhraseKey.Parse("triage.which-one");

    [Fills("items")]
    private static readonly PhraseKey OthersAfterNo = PhraseKey.Parse("triage.others-after-no");

    [Fills("items")]
    private static readonly PhraseKey OthersAfterYes = PhraseKey.Parse("triage.others-after-yes");

    [Fills("items")]
    private static readonly PhraseKey DeniedBefore = PhraseKey.Parse("triage.denied-before");

    [Fills("items")]
    private static readonly PhraseKey AnyOfThese = PhraseKey.Parse("triage.any-of-these");

    private static readonly PhraseKey Yes = PhraseKey.Parse("ask.yes");
    private static readonly PhraseKey No = PhraseKey.Parse("ask.no");
    private static readonly PhraseKey Unsure = PhraseKey.Parse("ask.unsure");

    /// <summary>Enough for every question, and for what people mostly know of its list; what is beyond is made anew.</summary>
    private const int MostForms = 1_000;

    private readonly SpokenList lists = new(knowledge, locality);
    private readonly Insistence insistence = new(knowledge, locality);
    private readonly ConcurrentDictionary<(OpenQuestion Question, ulong Known), (IReadOnlyList<Choice> Choices, Entity Ask)> forms = new();

    /// <summary>The message that asks.</summary>
    /// <param name="asking">What is asked, and how.</param>
    /// <param name="known">What is known of the person.</param>
    /// <param name="before">What leads into it this time; null where its manner does.</param>
    public Activity Ask(Asking asking, Facts known, Utterance? before = null)
    {
        var question = knowledge.Questions[asking.Question.Question];
        var item = question.Items?.FirstOrDefault(item => item.Fact == asking.Question.Item);
        var (choices, entity) = Form(asking.Question, question, item, known);
        Entity[] entities = asking.TellsVerdict ? [entity, Entities.Verdict(knowledge.Assess(known))] : [entity];
        var words = item is null && question.Items is { } list
            ? ListWords(asking, question, [.. list.Where(listed => known[listed.Fact] is null)], choices)
            : Words(asking, question, item?.Ask ?? question.Ask, choices);
        return Messages.Of((before ?? Lead(asking)) is { } lead ? lead.And(words) : words, InputHints.ExpectingInput, entities)
            .Offering([.. choices, .. Topics(asking)]);
    }

    /// <summary>The choices, and what machines need to answer: the same every time that the same of a tick list is known.</summary>
    private (IReadOnlyList<Choice> Choices, Entity Ask) Form(OpenQuestion asked, Question question, QuestionItem? item, Facts known)
    {
        var key = (asked, item is null ? KnownOf(question.Items ?? [], known) : 0);
        if (forms.TryGetValue(key, out var form))
        {
            return form;
        }

        form = Form(question, item, known);
        if (forms.Count < MostForms)
        {
            forms.TryAdd(key, form);
        }

        return form;
    }

    /// <summary>Which items of a list are known, a bit for each.</summary>
    private static ulong KnownOf(IReadOnlyList<QuestionItem> items, Facts known)
    {
        var bits = 0UL;
        for (var i = 0; i < items.Count; i++)
        {
            bits |= known[items[i].Fact] is null ? 0 : 1UL << i;
        }

        return bits;
    }

    private (IReadOnlyList<Choice> Choices, Entity Ask) Form(Question question, QuestionItem? item, Facts known)
    {
        var choices = item is null ? Choices(question, known) : YesNoChoices();
        return (choices, Entities.Ask(item is null ? question.Facts : [item.Fact], item is null ? question.Kind : QuestionKind.YesNo, choices));
    }

    /// <summary>Words that lead back to a question, or into one.</summary>
    private Utterance? Lead(Asking asking) =>
        asking.Returns > 0 ? knowledge.Phrases.Say(BackToIt, locality.Filling, asking.Returns - 1)
        : asking.Manner switch
        {
            Manner.OneByOne => knowledge.Phrases.Say(OneByOne, locality.Filling),
            Manner.ToBeSure => knowledge.Phrases.Say(ToBeSure, locality.Filling),
            Manner.Noted => knowledge.Phrases.Say(Noted, locality.Filling),
            _ => null,
        };

    /// <summary>A tick list in its own words, or as what is left of it. A voice names only what is still open. What a question of its own mostly settles is no part of the usual words.</summary>
    private Utterance ListWords(Asking asking, Question question, IReadOnlyList<QuestionItem> open, IReadOnlyList<Choice> choices)
    {
        PhraseKey? led = asking.Manner switch
        {
            Manner.WhichOne => WhichOne,
            Manner.OthersAfterNo => OthersAfterNo,
            Manner.OthersAfterYes => OthersAfterYes,
            Manner.DeniedBefore => DeniedBefore,
            _ => null,
        };
        return led is { } phrase ? knowledge.Phrases.Say(phrase, WithNames(open))
            : Words(asking, question, question.Ask, choices) is var words && open.SequenceEqual(question.Items!.Where(item => item.Value != "unsure")) ? words
            : words with { Speak = knowledge.Phrases.Say(AnyOfThese, WithNames(open)).Speak };
    }

    /// <summary>To name a list well takes much trying, so it is done only where it is named.</summary>
    private Filling WithNames(IReadOnlyList<QuestionItem> open) => locality.Filling.With("items", lists.Named(open));

    /// <summary>Its wordings in turn; when they are used up, it in short, what can be said, and a way out.</summary>
    private Utterance Words(Asking asking, Question question, IReadOnlyList<Wording> wordings, IReadOnlyList<Choice> choices)
    {
        var filling = asking.Values?.Aggregate(locality.Filling, (filling, value) => filling.With(value.Key, value.Value)) ?? locality.Filling;
        return asking.Times < wordings.Count || question.Insists ? filling.Fill(wordings[asking.Times % wordings.Count])
            : asking.Returns > 0 ? filling.Fill(wordings[WithoutMoment(asking, wordings.Count)])
            : insistence.Again(asking, question, filling.Fill(wordings[asking.Values is not null && wordings.Count > 1 ? 1 : 0]), choices, filling, asking.Times - wordings.Count);
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
