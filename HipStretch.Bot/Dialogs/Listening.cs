using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;

namespace HipStretch.Bot.Dialogs;

/// <summary>Understands a message with the open question in mind.</summary>
internal sealed class Listening(KnowledgeBase knowledge, LanguageModel language, AnswerReader reader, PoseWishes wishes)
{
    /// <summary>What the turn's message says. A tapped button, be it an answer or a topic, means that and nothing else that its words could mean.</summary>
    public Understanding Understand(TurnMemory memory)
    {
        if (memory.Case.Open is { } open && reader.IsButton(open.Question, memory.Text))
        {
            return new Understanding();
        }

        if (knowledge.Topics.Titled(memory.Text) is { } topic)
        {
            return new Understanding { Topics = [topic.Id], Match = TopicMatch.Clear };
        }

        var understood = language.Understand(memory.Text, Context(memory), memory.Now);
        return (memory.Case.Open?.Question.Question, understood) switch
        {
            _ when memory.Case.Suggested is not null => understood with { Answer = Answered(memory) },
            (null, { Command: null, Sensation: null }) => understood with { Answer = Answered(memory) },
            ({ } question, { Flags: var flags }) when question == RoutineChoiceDialog.Agree && wishes.Unwanted(memory.Text).Count > 0 => new Understanding { Answer = Answer.No, Flags = flags },
            ({ } question, { Answer: Answer.No }) when question == IntakeDialog.Confirm => understood with { Location = Corrected(memory) ?? understood.Location },
            _ => understood,
        };
    }

    /// <summary>The same message as if it answered another question.</summary>
    public Understanding UnderstandAs(OpenQuestion question, TurnMemory memory) => language.Understand(memory.Text, Context(question), memory.Now);

    /// <summary>A session asks yes and no too, between its commands, and so does "Did you mean".</summary>
    private Answer? Answered(TurnMemory memory) =>
        language.Understand(memory.Text, new LanguageContext(Expectation.YesNo, []), memory.Now).Answer;

    /// <summary>"No, left" after a summary means the side, as if it had been asked for.</summary>
    private LocationFound? Corrected(TurnMemory memory) =>
        language.Understand(memory.Text, new LanguageContext(Expectation.Side, []), memory.Now).Location;

    /// <summary>Without an open question a session may be going on; its commands do no harm elsewhere.</summary>
    private LanguageContext Context(TurnMemory memory) =>
        memory.Case.Open is { Question: var open } ? Context(open) : new LanguageContext(Expectation.Session, []);

    private LanguageContext Context(OpenQuestion open)
    {
        var question = knowledge.Questions[open.Question];
        return open.Item is { } item
            ? new LanguageContext(Expectation.RedFlags, [item])
            : new LanguageContext(Expects(question), question.Facts);
    }

    private static Expectation Expects(Question question) => (question.Facts[0].ToString(), question.Kind) switch
    {
        ("location", _) => Expectation.Location,
        ("side", _) => Expectation.Side,
        ("duration", _) => Expectation.Duration,
        ("onset", _) => Expectation.Onset,
        (_, QuestionKind.Scale) => Expectation.Severity,
        (_, QuestionKind.AnyOf) => Expectation.RedFlags,
        ("minutes" or "pregnancy" or "age" or "age-at-onset", _) => Expectation.Number,
        _ => Expectation.YesNo,
    };
}
