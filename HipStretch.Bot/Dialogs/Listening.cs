using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Dialogs;

/// <summary>Understands a message with the open question in mind.</summary>
internal sealed class Listening(KnowledgeBase knowledge, LanguageModel language, AnswerReader reader, Remarks remarks, PoseWishes wishes)
{
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly PhraseKey SomethingElse = PhraseKey.Parse("topic.none-of-these");

    /// <summary>What the turn's message says. A tapped button, be it an answer or a topic, means that and nothing else that its words could mean.</summary>
    public Understanding Understand(TurnMemory memory)
    {
        if (memory.Case.Suggested is not null && ToSuggestion(memory) is { } suggestion)
        {
            return suggestion;
        }

        if (memory.Case.Open is { } open && reader.IsButton(open.Question, memory.Text))
        {
            return new Understanding();
        }

        if (knowledge.Topics.Titled(memory.Text) is { } topic)
        {
            return new Understanding { Topics = [topic.Id], Match = TopicMatch.Clear };
        }

        var understood = memory.Case.Open is { Question: var asked } ? UnderstandAs(asked, memory) : language.Understand(memory.Text, Context(memory), memory.Now);
        return (memory.Case.Open?.Question.Question, understood) switch
        {
            (null, { Command: null, Sensation: null }) when remarks.In(memory.Text) == Remark.StrongPain => understood with { Command = Command.ItHurts },
            (null, { Command: null, Sensation: null }) => understood with { Answer = Answered(memory) },
            ({ } question, { Flags: var flags }) when question == RoutineChoiceDialog.Agree && wishes.Unwanted(memory.Text).Count > 0 => new Understanding { Answer = Answer.No, Flags = flags },
            ({ } question, { Answer: Answer.No } or { Correction: not null }) when question == IntakeDialog.Confirm => Described(memory, understood),
            ({ } question, _) when question == IntakeDialog.WhatToChange => Described(memory, understood),
            _ => understood,
        };
    }

    /// <summary>
    /// A bare yes or no to "Did you mean", which never answers the question that waits behind it; null where the message says something else.
    /// </summary>
    private Understanding? ToSuggestion(TurnMemory memory) =>
        string.Equals(memory.Text.Trim(), knowledge.Phrases.Say(SomethingElse, Filling.None).Text, StringComparison.OrdinalIgnoreCase) ? new Understanding { Answer = Answer.No }
        : language.Understand(memory.Text, Freely(Expectation.YesNo), memory.Now) is { Answer: Answer.Yes or Answer.No, Match: TopicMatch.None } said
            && !Description.Of(said).Any() && said.Flags.Present.Count == 0 ? new Understanding { Answer = said.Answer }
        : null;

    /// <summary>"No, left", "no, it's 6", after a summary or where something is to be changed: each as if it had been asked for.</summary>
    private Understanding Described(TurnMemory memory, Understanding understood) => understood with
    {
        Location = understood.Location ?? language.Understand(memory.Text, Freely(Expectation.Side), memory.Now).Location,
        Severity = understood.Severity ?? language.Understand(memory.Text, Freely(Expectation.Severity), memory.Now).Severity,
        DurationDays = understood.DurationDays ?? language.Understand(memory.Text, Freely(Expectation.Duration), memory.Now).DurationDays,
    };

    private static LanguageContext Freely(Expectation expects) => new(expects, []);

    /// <summary>The same message as if it answered another question.</summary>
    public Understanding UnderstandAs(OpenQuestion question, TurnMemory memory) =>
        WithAge(question, memory, language.Understand(memory.Text, Context(question), memory.Now));

    /// <summary>"No, I'm 41", "I meant 41": a corrected age is what follows those words.</summary>
    private Understanding WithAge(OpenQuestion question, TurnMemory memory, Understanding understood) =>
        understood is { Amount: null, Correction: not null } or { Amount: null, Answer: Answer.No }
        && knowledge.Questions[question.Question].Facts[0] == Age && memory.Text.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var at
            ? understood with { Amount = language.Understand(memory.Text[at..], Context(question), memory.Now).Amount }
            : understood;

    /// <summary>The same message as if a score were asked for: "I meant 6".</summary>
    public SeverityFound? ScoreIn(TurnMemory memory) => language.Understand(memory.Text, Freely(Expectation.Severity), memory.Now).Severity;

    /// <summary>A session asks yes and no too, between its commands.</summary>
    private Answer? Answered(TurnMemory memory) => language.Understand(memory.Text, Freely(Expectation.YesNo), memory.Now).Answer;

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
