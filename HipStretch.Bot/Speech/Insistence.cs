using System.Text.RegularExpressions;
using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;

namespace HipStretch.Bot.Speech;

/// <summary>What is said when a question's own wordings are used up: it in short, what can be said, and a way out.</summary>
internal sealed partial class Insistence(KnowledgeBase knowledge, Locality locality)
{
    /// <summary>More choices than this are told by example.</summary>
    private const int MostNamedChoices = 5;

    [Fills("question", "choices")]
    private static readonly PhraseKey PickOne = PhraseKey.Parse("ask.pick-one");

    [Fills("question")]
    private static readonly PhraseKey SayItPlainly = PhraseKey.Parse("ask.say-it-plainly");

    [Fills("first", "second")]
    private static readonly PhraseKey Or = PhraseKey.Parse("advice.or");

    [Fills("first", "last")]
    private static readonly PhraseKey ForExample = PhraseKey.Parse("ask.for-example");

    /// <summary>Asks once more.</summary>
    /// <param name="asking">What is asked, and how.</param>
    /// <param name="question">The question.</param>
    /// <param name="asked">One of its own wordings, filled.</param>
    /// <param name="choices">What can be answered; empty for free words.</param>
    /// <param name="filling">What fills phrases now.</param>
    /// <param name="turn">How often it was asked so, from 0.</param>
    public Utterance Again(Asking asking, Question question, Utterance asked, IReadOnlyList<Choice> choices, Filling filling, int turn)
    {
        var inShort = filling.With("question", InShort(asking, question, asked));
        return choices.Count == 0
            ? knowledge.Phrases.Say(SayItPlainly, inShort, turn)
            : knowledge.Phrases.Say(PickOne, inShort.With("choices", Sayable(choices)), turn);
    }

    /// <summary>The first question of a wording, without what explains it; a voice must still name all of a list.</summary>
    private static Utterance InShort(Asking asking, Question question, Utterance asked) =>
        new(FirstQuestion(asked.Text), asking.Question.Item is null && question.Items is not null ? asked.Speak : FirstQuestion(asked.Speak));

    private static string FirstQuestion(string text) =>
        QuestionPattern().Match(text) is { Success: true, Value: var asked } ? asked.Trim() : text;

    /// <summary>"Yes, no or not sure"; of many, the first and the last.</summary>
    private Utterance Sayable(IReadOnlyList<Choice> choices)
    {
        string[] titles = [.. choices.Select(choice => choice.Title is ['I', ' ' or '\'', ..] ? choice.Title : char.ToLowerInvariant(choice.Title[0]) + choice.Title[1..])];
        return choices.Count > MostNamedChoices ? knowledge.Phrases.Say(ForExample, locality.Filling.With("first", titles[0]).With("last", titles[^1]))
            : choices.Count == 1 ? new Utterance(titles[0], titles[0])
            : knowledge.Phrases.Say(Or, locality.Filling.With("first", string.Join(", ", titles[..^1])).With("second", titles[^1]));
    }

    [GeneratedRegex(@"[^.!?]*\?")]
    private static partial Regex QuestionPattern();
}
