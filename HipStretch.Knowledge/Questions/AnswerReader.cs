using System.Globalization;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>
/// Reads an answer against the question that was asked. A button's title or value is taken at its word; anything else by what was understood.
/// Only the answer to a direct question clears a sign of danger.
/// </summary>
public sealed class AnswerReader(KnowledgeBase knowledge)
{
    private readonly TickListReader tickLists = new(knowledge);

    /// <summary>Reads an answer.</summary>
    /// <param name="open">The question that was asked.</param>
    /// <param name="known">What was known before.</param>
    /// <param name="text">The answer's words.</param>
    /// <param name="understood">What they were understood to say.</param>
    public AnswerReading Read(OpenQuestion open, Facts known, string text, Understanding understood)
    {
        var question = knowledge.Questions[open.Question];
        if (question.Items?.FirstOrDefault(item => item.Fact == open.Item) is { } one)
        {
            return Words.Normalise(text) == "none" ? Told(one.Fact, one.Cleared(knowledge.Facts[one.Fact])) : ReadItem(one, understood);
        }

        return question.Kind == QuestionKind.AnyOf
            ? tickLists.Read(question, known, text, understood)
            : ReadChoice(question, text) ?? ReadUnderstood(question, understood) ?? new AnswerReading.NotUnderstood();
    }

    /// <summary>Whether a text is what a button of the question says: then it means that and no more, whatever its words would mean elsewhere.</summary>
    public bool IsButton(OpenQuestion open, string text)
    {
        var question = knowledge.Questions[open.Question];
        return TickListReader.Ticked(question, text) is not null
            || question.Choices?.Any(choice => choice.IsSaidBy(Words.Normalise(text))) == true;
    }

    private AnswerReading ReadItem(QuestionItem item, Understanding understood) => understood switch
    {
        { Flags.Present: var present } when present.TryGetValue(item.Fact, out var value) => Told(item.Fact, value),
        { Answer: Answer.Yes } => Told(item.Fact, item.Ticked(knowledge.Facts[item.Fact])),
        { Flags.Unsure: var unsure } when unsure.Contains(item.Fact) => CannotTell(item.Fact),
        { Answer: Answer.No } => Told(item.Fact, item.Cleared(knowledge.Facts[item.Fact])),
        { Flags.Absent: var absent } when absent.Contains(item.Fact) => Told(item.Fact, item.Cleared(knowledge.Facts[item.Fact])),
        { Answer: Answer.Unsure } => CannotTell(item.Fact),
        _ => new AnswerReading.NotUnderstood(),
    };

    private AnswerReading? ReadChoice(Question question, string text) =>
        question.Choices is { } choices && ChoiceFinder.Find(choices, text) is { } choice ? Chosen(question, choice) : null;

    private AnswerReading Chosen(Question question, Choice choice)
    {
        if (choice.Sets is { } sets)
        {
            return new AnswerReading.Told(
                sets.Aggregate(Facts.None, (facts, pair) => facts.With(pair.Key, Value(pair.Key, pair.Value))), choice.Value);
        }

        var value = Value(question.Facts[0], choice.Value);
        return value == FactValue.Unsure
            ? CannotTell(question.Facts[0])
            : new AnswerReading.Told(Facts.None.With(question.Facts[0], value), choice.Value);
    }

    private AnswerReading? ReadUnderstood(Question question, Understanding understood)
    {
        var fact = question.Facts[0];
        if (Description.Of(understood)[fact] is { } described)
        {
            return Told(fact, described);
        }

        if (question.Kind == QuestionKind.Scale && understood.Severity is { } severity)
        {
            return Told(fact, new FactValue.Number(severity.Score));
        }

        if (understood.Amount is { } amount && knowledge.Facts[fact].Read(amount.ToString(CultureInfo.InvariantCulture)) is FactValue.Number number)
        {
            return Told(fact, number);
        }

        if (understood.Flags.Present.TryGetValue(fact, out var raised))
        {
            return Told(fact, raised);
        }

        return understood.Answer switch
        {
            Answer.Unsure => CannotTell(fact),
            { } answer => OfferedFor(question, answer) is { } choice ? Chosen(question, choice) : YesOrNo(question, answer),
            null => null,
        };
    }

    /// <summary>Yes and no as the choices offer them; "no" also means "none", or that there is nothing to tell.</summary>
    private static Choice? OfferedFor(Question question, Answer answer) => question.Choices?.FirstOrDefault(choice =>
        answer == Answer.Yes ? choice.Value == "yes" : choice.Value is "no" or "none" or "unknown");

    private AnswerReading.Told? YesOrNo(Question question, Answer answer) =>
        question.Kind == QuestionKind.YesNo && knowledge.Facts[question.Facts[0]].Type == FactType.YesNo
            ? Told(question.Facts[0], answer == Answer.Yes ? FactValue.Yes : FactValue.No)
            : null;

    private static AnswerReading.Told Told(FactId fact, FactValue value) => new(Facts.None.With(fact, value), value.ToString());

    private static AnswerReading.CannotTell CannotTell(FactId fact) => new(Facts.None.With(fact, FactValue.Unsure));

    private FactValue Value(FactId fact, string text) => knowledge.Facts[fact].Read(text)
        ?? throw new InvalidOperationException($"The fact '{fact}' cannot be '{text}'; loading should have refused the choice.");
}
