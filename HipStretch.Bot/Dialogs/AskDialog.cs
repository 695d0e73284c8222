using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Asks one question of the questionnaire until it is answered, in other words each time, and ends with the value that was told.
/// Its options are an <see cref="Asking"/>. What else a message tells of the pain is remembered too.
/// </summary>
internal sealed class AskDialog(KnowledgeBase knowledge, AnswerReader reader, TakenBack takenBack, Introduction introduction, QuestionVoice voice) : Dialog(DialogId)
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "ask";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
        AskAsync(dc.Context, introduction.Begin((Asking)options!, TurnMemory.Of(dc)), cancellationToken);

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var memory = TurnMemory.Of(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message || memory.Case.Open is not { } asking)
        {
            return Task.FromResult(EndOfTurn);
        }

        var before = memory.Interview;
        var reading = reader.Read(asking.Question, memory.Known, memory.Text, memory.Understood);
        memory.Reading = reading;
        LearnInPassing(memory, knowledge.Questions[asking.Question.Question]);
        return reading switch
        {
            _ when asking.Manner == Manner.ToBeSure => EndAsync(dc, memory, before, Sure(asking.Question, reading, memory), cancellationToken),
            AnswerReading.NotUnderstood or AnswerReading.CannotTell when asking.TellsVerdict || asking.TakesAnything => EndAsync(dc, memory, before, reading, cancellationToken),
            AnswerReading.CannotTell cannot when CanBeLeftUnsure(asking) =>
                EndAsync(dc, memory, before, new AnswerReading.Told(cannot.IfStill, "unsure"), cancellationToken),
            AnswerReading.OneByOne when memory.Understood.Answer == Answer.Yes && asking.Manner != Manner.WhichOne =>
                AskAsync(dc.Context, asking with { Manner = Manner.WhichOne, Returns = 0 }, cancellationToken),
            AnswerReading.NotUnderstood when TellsByTheWay(memory, before) => AskAsync(dc.Context, asking.Noted(), cancellationToken),
            AnswerReading.CannotTell or AnswerReading.NotUnderstood => AskAsync(dc.Context, asking.Again(), cancellationToken),
            _ => EndAsync(dc, memory, before, reading, cancellationToken),
        };
    }

    /// <summary>After an answer to something else the question is come back to.</summary>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        TurnMemory.Of(turnContext).Case.Open is { } asking ? AskAsync(turnContext, asking.Return(), cancellationToken) : Task.CompletedTask;

    private async Task<DialogTurnResult> AskAsync(ITurnContext turn, Asking asking, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(turn);
        memory.Case = memory.Case with { Open = asking };
        await turn.SendActivityAsync(voice.Ask(asking, memory.Known, memory.Lead), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>What was known before is kept, so that the answer can be taken back; what a later question settles is no part of that.</summary>
    private Task<DialogTurnResult> EndAsync(DialogContext dc, TurnMemory memory, Interview before, AnswerReading reading, CancellationToken cancellationToken)
    {
        var answered = memory.Case.Open!.Question;
        memory.Case = knowledge.Questions[answered.Question].Stage == QuestionStage.Later ? memory.Case with { Open = null } : memory.Case.After(new Answered(answered, before)) with { Open = null };
        memory.Interview = memory.Interview.After(answered.Question, reading);
        return dc.EndDialogAsync((reading as AnswerReading.Told)?.Value, cancellationToken);
    }

    /// <summary>A clear no to the one sign that sends them away clears it, and so does taking it back once more; anything else leaves it as it is.</summary>
    private AnswerReading Sure(OpenQuestion sign, AnswerReading reading, TurnMemory memory)
    {
        var fact = sign.Item ?? knowledge.Questions[sign.Question].Facts[0];
        var no = knowledge.Questions[sign.Question].Items?.First(item => item.Fact == fact).Cleared(knowledge.Facts[fact]) ?? FactValue.No;
        var isNo = reading is AnswerReading.Told told ? told.Learned[fact] == no : reading is AnswerReading.NotUnderstood && takenBack.IsSaid(memory.Text, memory.Understood);
        return isNo ? new AnswerReading.Told(Facts.None.With(fact, no), "no") : new AnswerReading.NotUnderstood();
    }

    /// <summary>
    /// One message may tell much: what was not known is remembered, what was known is not overwritten in passing. A score that a later question
    /// asks for is that question's alone.
    /// </summary>
    private static void LearnInPassing(TurnMemory memory, Question question)
    {
        if (question is { Stage: QuestionStage.Later, Kind: QuestionKind.Scale })
        {
            return;
        }

        memory.LearnUnknown(Description.Of(memory.Understood));
    }

    private static bool TellsByTheWay(TurnMemory memory, Interview before) =>
        !memory.Known.Equals(before.Known) || memory.Understood.Flags is not { Present.Count: 0, Absent.Count: 0 };

    /// <summary>
    /// Unsure is not no where a rule forbids stretching: such a question is explained and asked once more. A later question has no unsure, but
    /// where it offers that.
    /// </summary>
    private bool CanBeLeftUnsure(Asking asking) => knowledge.Questions[asking.Question.Question] is var question
        && (question.Stage == QuestionStage.Later ? question.Choices?.Any(choice => choice.Value == "unsure") == true : asking.Times > 0 || !MustBeClear(asking));

    private bool MustBeClear(Asking asking) =>
        (asking.Question.Item is { } item ? [item] : knowledge.Questions[asking.Question.Question].Facts).Any(knowledge.Rules.ForbidsStretching);
}
