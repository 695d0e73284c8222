using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Takes back answers: "no, the other side", "I meant 6", "undo". What was told is changed, and the conversation goes on from there, with
/// whatever more must be asked or told anew. Signs of danger are not cleared in passing: they are asked for again.
/// </summary>
internal sealed class Corrections(KnowledgeBase knowledge, Listening listening, AnswerReader reader, Summary summary, Voice voice)
{
    private static readonly FactId Severity = FactId.Parse("severity");
    private static readonly FactId Location = FactId.Parse("location");
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly FactId Side = FactId.Parse("side");
    [Fills("summary")]
    private static readonly PhraseKey Noted = PhraseKey.Parse("intake.noted");

    private static readonly PhraseKey Undone = PhraseKey.Parse("help.undone");
    private static readonly PhraseKey NothingToUndo = PhraseKey.Parse("help.nothing-to-undo");

    /// <summary>Handles a message that corrects; null where it does not.</summary>
    public async Task<DialogTurnResult?> CorrectAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (memory.Understood.Command == Command.Undo)
        {
            return await UndoAsync(dialogs, memory, cancellationToken);
        }

        var changes = Changes(memory);
        if (changes.Any())
        {
            return await ChangeAsync(dialogs, memory, memory.Interview with { Known = Changed(memory.Known, changes) }, cancellationToken);
        }

        return memory is { Understood.Correction: Correction.Meant, Case.Answers: [.., var last] } && !TellsAgeAgain(memory) ? await MeantAsync(dialogs, memory, last, cancellationToken) : null;
    }

    /// <summary>
    /// "I meant 6", "I meant no": about an answer before, so that it never answers the question that is open now. What tells of the pain is read as
    /// if its question were asked again; a bare yes or no, or a wrong tap, has the last question asked again; anything else is asked what to change.
    /// </summary>
    private async Task<DialogTurnResult?> MeantAsync(DialogContext dialogs, TurnMemory memory, Answered last, CancellationToken cancellationToken)
    {
        var understood = listening.UnderstandAs(last.Question, memory);
        if (reader.Read(last.Question, last.Before.Known, memory.Text, understood) is AnswerReading.Told told && MayBeRead(last.Question, told))
        {
            return await ChangeAsync(dialogs, memory, memory.Interview with { Known = memory.Known.With(told.Learned) }, cancellationToken, told.Learned[Age]);
        }

        return memory.Known[Severity] is not null && listening.ScoreIn(memory) is { } score
            ? await ChangeAsync(dialogs, memory, memory.Interview with { Known = memory.Known.With(Severity, new FactValue.Number(score.Score)) }, cancellationToken)
            : await UndoAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>Where the open question reads an age back, another one is its answer.</summary>
    private bool TellsAgeAgain(TurnMemory memory) => memory.Case.Open is { Question: var open }
        && reader.Read(open, memory.Known, memory.Text, memory.Understood) is AnswerReading.Told told && told.Learned[Age] is FactValue.Number;

    /// <summary>What describes the pain, and an age, which clears no sign of danger by itself.</summary>
    private bool MayBeRead(OpenQuestion question, AnswerReading.Told told) =>
        knowledge.Questions[question.Question].Stage == QuestionStage.Describe || told.Learned[Age] is FactValue.Number;

    private async Task<DialogTurnResult> ChangeAsync(DialogContext dialogs, TurnMemory memory, Interview changed, CancellationToken cancellationToken, FactValue? age = null)
    {
        memory.Case = memory.Case with { Interview = changed, Changed = true };
        await Voice.SayAsync(dialogs.Context, voice.Words(Noted, ("summary", age is null ? summary.Of(memory.Known, memory.Now) : new Utterance(age.ToString(), age.ToString()))), cancellationToken);
        return await ResumeAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>What the message tells otherwise than it was told; not what the open question asks for, which is that question's to read.</summary>
    private Facts Changes(TurnMemory memory)
    {
        if (!MayChange(memory))
        {
            return Facts.None;
        }

        var told = Description.Of(memory.Understood);
        told = memory.Understood.Correction == Correction.OtherSide && Opposite(memory.Known) is { } opposite ? told.With(Side, opposite) : told;
        var asked = memory.Case.Open is { Question.Question: var question } ? knowledge.Questions[question].Facts : [];
        return Facts.None.With(told.Where(pair => !asked.Contains(pair.Key) && memory.Known[pair.Key] is { } known && !known.Equals(pair.Value)));
    }

    /// <summary>Words that correct, or an answer to what to change; a score that is asked for later is its question's alone.</summary>
    private bool MayChange(TurnMemory memory) => memory.Case.Open?.Question.Question is var open
        && (memory.Understood.Correction is not null || open == IntakeDialog.WhatToChange)
        && !(open is { } asked && knowledge.Questions[asked] is { Stage: QuestionStage.Later, Kind: QuestionKind.Scale });

    /// <summary>Another place has a side of its own, or none.</summary>
    private static Facts Changed(Facts known, Facts changes) =>
        (changes[Location] is not null && changes[Side] is null ? known.Without(Side) : known).With(changes);

    private static FactValue.Said? Opposite(Facts known) => known[Side] switch
    {
        FactValue.Said { Word: "left" } => new("right"),
        FactValue.Said { Word: "right" } => new("left"),
        _ => null,
    };

    private async Task<DialogTurnResult> UndoAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        if (memory.Case.Answers is not [.., { Before: var before }] answers)
        {
            await voice.SayAsync(dialogs.Context, NothingToUndo, cancellationToken);
            return await Interruptions.GoOnAsync(dialogs, cancellationToken);
        }

        await voice.SayAsync(dialogs.Context, Undone, cancellationToken);
        memory.Case = memory.Case with { Interview = before, Answers = [.. answers.SkipLast(1)] };
        return await ResumeAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>Goes on with what is not known yet, from wherever the conversation was.</summary>
    private static async Task<DialogTurnResult> ResumeAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        memory.Case = memory.Case with { Open = null };
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(ConversationDialog.DialogId, IntakeDialog.Resume, cancellationToken);
    }
}
