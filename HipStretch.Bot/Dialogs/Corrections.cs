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
    private static readonly FactId Location = FactId.Parse("location");
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

        return memory is { Understood.Correction: Correction.Meant, Case.Last: { } last } ? await MeantAsync(dialogs, memory, last, cancellationToken) : null;
    }

    /// <summary>
    /// "I meant 6", "I meant no": about the answer before, so that it never answers the question that is open now. One about the pain is read as if
    /// its question were asked again; any other is asked again.
    /// </summary>
    private async Task<DialogTurnResult?> MeantAsync(DialogContext dialogs, TurnMemory memory, Answered last, CancellationToken cancellationToken)
    {
        var understood = listening.UnderstandAs(last.Question, memory);
        return knowledge.Questions[last.Question.Question].Stage == QuestionStage.Describe
            && reader.Read(last.Question, last.Before.Known, memory.Text, understood) is AnswerReading.Told told
                ? await ChangeAsync(dialogs, memory, memory.Interview with { Known = memory.Known.With(told.Learned) }, cancellationToken)
                : await UndoAsync(dialogs, memory, cancellationToken);
    }

    private async Task<DialogTurnResult> ChangeAsync(DialogContext dialogs, TurnMemory memory, Interview changed, CancellationToken cancellationToken)
    {
        memory.Case = memory.Case with { Interview = changed, Changed = true };
        await Voice.SayAsync(dialogs.Context, voice.Words(Noted, ("summary", summary.Of(memory.Known, memory.Now))), cancellationToken);
        return await ResumeAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>What the message tells otherwise than it was told; not what the open question asks for, which is that question's to read.</summary>
    private Facts Changes(TurnMemory memory)
    {
        if (memory.Understood.Correction is not { } correction || (memory.Case.Open is { } open && knowledge.Questions[open.Question.Question] is { Stage: QuestionStage.Later, Kind: QuestionKind.Scale }))
        {
            return Facts.None;
        }

        var told = Description.Of(memory.Understood);
        told = correction == Correction.OtherSide && Opposite(memory.Known) is { } opposite ? told.With(Side, opposite) : told;
        var asked = memory.Case.Open is { Question.Question: var question } ? knowledge.Questions[question].Facts : [];
        return Facts.None.With(told.Where(pair => !asked.Contains(pair.Key) && memory.Known[pair.Key] is { } known && !known.Equals(pair.Value)));
    }

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
        if (memory.Case.Last is not { Before: var before })
        {
            await voice.SayAsync(dialogs.Context, NothingToUndo, cancellationToken);
            return await Interruptions.GoOnAsync(dialogs, cancellationToken);
        }

        await voice.SayAsync(dialogs.Context, Undone, cancellationToken);
        memory.Case = memory.Case with { Interview = before, Last = null };
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
