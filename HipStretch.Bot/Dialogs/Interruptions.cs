using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// What may be said at any moment, whatever is being talked about, the gravest first: a cry for help, a red flag, a command, a question, thanks.
/// After an answer the dialog goes on where it was. Where somebody must be seen today, or is in a crisis, nothing else is talked about.
/// </summary>
internal sealed class Interruptions(KnowledgeBase knowledge, SafetyWatch watch, AnswerReader reader, TopicQuestions questions, Corrections corrections, LegTrouble legs, Asides asides, LeadingWishes wishes, NextSteps nextSteps, Voice voice)
{
    private static readonly FactId FamilyHistory = FactId.Parse("family-history");
    private static readonly PhraseKey Bye = PhraseKey.Parse("small-talk.bye");
    private static readonly PhraseKey Cancelled = PhraseKey.Parse("help.cancelled");
    private static readonly PhraseKey SomebodyElse = PhraseKey.Parse("triage.somebody-else");

    /// <summary>Handles the message where it interrupts; null where it is for the dialog that is going on.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (memory.Understood.Act == SpeechAct.Distress && !IsInCrisis(memory))
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            return await dialogs.BeginDialogAsync(CrisisDialog.DialogId, memory.Understood.Clarify ? CrisisDialog.Check : null, cancellationToken);
        }

        if (MustBeHeeded(memory))
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            memory.Case = memory.Case with { Open = null };
            return await dialogs.BeginDialogAsync(CareDialog.DialogId, cancellationToken: cancellationToken);
        }

        if (memory.Understood.Command == Command.DeleteData && !IsInCrisis(memory))
        {
            if (!IsCoaching(dialogs))
            {
                await dialogs.CancelAllDialogsAsync(cancellationToken);
            }

            return await dialogs.BeginDialogAsync(ForgetDialog.DialogId, cancellationToken: cancellationToken);
        }

        return IsGrave(memory)
            ? memory.Understood.Command == Command.StartOver ? await StartOverAsync(dialogs, memory, cancellationToken) : null
            : await SomebodyElseAsync(dialogs, memory, cancellationToken)
                ?? await questions.AnswerToSuggestionAsync(dialogs, cancellationToken)
                ?? await legs.NoticeAsync(dialogs, cancellationToken)
                ?? (IsCoaching(dialogs) ? null : await corrections.CorrectAsync(dialogs, cancellationToken))
                ?? await wishes.HeedAsync(dialogs, IsForTheDialog(dialogs, memory), cancellationToken)
                ?? await CommandAsync(dialogs, memory, cancellationToken)
                ?? await asides.RemarkAsync(dialogs, cancellationToken)
                ?? (AsksSomething(memory) ? await questions.AnswerAsync(dialogs, IsForTheDialog(dialogs, memory), cancellationToken) : null)
                ?? await asides.SomebodyElseAsync(dialogs, IsForTheDialog(dialogs, memory), cancellationToken)
                ?? await SmallTalkAsync(dialogs, memory, cancellationToken)
                ?? (IsUnclearQuestion(memory) && !IsForTheDialog(dialogs, memory) ? await questions.AskBackAsync(dialogs, cancellationToken) : null);
    }

    /// <summary>Remembers the signs that a message mentions, and what else it tells of the pain if they cut it short.</summary>
    private bool MustBeHeeded(TurnMemory memory)
    {
        var notice = watch.Hear(memory.Interview, memory.Understood.Flags, Asked(memory));
        memory.Interview = notice.Interview;
        if (notice.Interrupts)
        {
            memory.LearnUnknown(Description.Of(memory.Understood));
        }

        return notice.Interrupts;
    }

    private IReadOnlyList<FactId> Asked(TurnMemory memory) => memory.Case.Open switch
    {
        null => [],
        { Question.Item: { } item } => [item],
        { Question.Question: var question } => knowledge.Questions[question].Facts,
    };

    /// <summary>Somebody must be seen today, or is in a crisis.</summary>
    private bool IsGrave(TurnMemory memory) =>
        IsInCrisis(memory) || knowledge.MustRefer(memory.Known);

    private static bool IsInCrisis(TurnMemory memory) => memory.Case.Open?.Question.Question == CrisisDialog.Question;

    private async Task<DialogTurnResult?> SomebodyElseAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken) =>
        memory.Understood.Flags.OfOthers.Any(knowledge.Rules.IsRedFlag) ? await SayAndGoOnAsync(dialogs, SomebodyElse, cancellationToken) : null;

    private async Task<DialogTurnResult> StartOverAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        (memory.Case, memory.Understood) = (memory.Case with { Interview = memory.Interview.Restart(knowledge), Open = null, Told = 0 }, new Understanding());
        return await dialogs.BeginDialogAsync(ConversationDialog.DialogId, cancellationToken: cancellationToken);
    }

    private async Task<DialogTurnResult?> CommandAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        switch (memory.Understood.Command)
        {
            case Command.StartOver:
                return await StartOverAsync(dialogs, memory, cancellationToken);
            case Command.Stop when !IsCoaching(dialogs):
                return await EndWithAsync(dialogs, Bye, cancellationToken);
            case Command.Cancel when !IsCoaching(dialogs):
                return await EndWithAsync(dialogs, Cancelled, cancellationToken);
            case Command.Correct when !IsCoaching(dialogs) && memory.Known.Any():
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return await dialogs.BeginDialogAsync(ConversationDialog.DialogId, IntakeDialog.Change, cancellationToken);
            default:
                return CommandAnswers.For(memory.Understood.Command) is { } answer ? await SayAndGoOnAsync(dialogs, answer, cancellationToken) : null;
        }
    }

    private async Task<DialogTurnResult?> SmallTalkAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken) =>
        memory.Understood.Act switch
        {
            SpeechAct.Bye => await EndWithAsync(dialogs, Bye, cancellationToken),
            _ when IsForTheDialog(dialogs, memory) => null,
            SpeechAct.Identity => await questions.TellAsync(dialogs, TopicQuestions.AboutBot, cancellationToken),
            var act => SmallTalk.For(act) is { } answer ? await SayAndGoOnAsync(dialogs, answer, cancellationToken) : null,
        };

    private async Task<DialogTurnResult> SayAndGoOnAsync(DialogContext dialogs, PhraseKey phrase, CancellationToken cancellationToken)
    {
        await voice.SayAsync(dialogs.Context, phrase, cancellationToken);
        return await GoOnAsync(dialogs, cancellationToken);
    }

    private async Task<DialogTurnResult> EndWithAsync(DialogContext dialogs, PhraseKey phrase, CancellationToken cancellationToken)
    {
        await nextSteps.SayOnlyAnewAsync(dialogs.Context, voice.Words(phrase), cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        TurnMemory.Of(dialogs).Case = TurnMemory.Of(dialogs).Case with { Open = null };
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    private static bool AsksSomething(TurnMemory memory) => memory.Understood is { Match: TopicMatch.Clear } or { Command: Command.More };

    private static bool IsUnclearQuestion(TurnMemory memory) => memory.Understood.Match is TopicMatch.Unclear or TopicMatch.OutOfScope;

    /// <summary>Whether the message answers the open question, tells the coach something, or begins by telling where it hurts.</summary>
    private bool IsForTheDialog(DialogContext dialogs, TurnMemory memory) => (memory.Case.Open, memory.Understood) switch
    {
        _ when Asides.IsOfSomebodyElse(memory) => memory.Case.Open is { Question.Question: var asked } && knowledge.Questions[asked].Facts.Contains(FamilyHistory),
        ({ } open, _) => reader.Read(open.Question, memory.Known, memory.Text, memory.Understood) is not AnswerReading.NotUnderstood
            || (TakesDescriptions(open.Question.Question) && Describes(memory)),
        (null, { Command: not null } or { Sensation: not null } or { Answer: not null }) when IsCoaching(dialogs) => true,
        _ => dialogs.ActiveDialog is null && Describes(memory),
    };

    /// <summary>While the pain is described, or read back, more of it is not a question about it.</summary>
    private bool TakesDescriptions(QuestionId open) => open == IntakeDialog.Confirm || open == ConsentDialog.Question || knowledge.Questions[open].Stage != QuestionStage.Later;

    /// <summary>It tells something of the pain that was not known yet, and asks nothing.</summary>
    private static bool Describes(TurnMemory memory) =>
        Description.Of(memory.Understood).Any(told => memory.Known[told.Key] is null) && !memory.Text.Contains('?', StringComparison.Ordinal);

    private static bool IsCoaching(DialogContext dialogs) => dialogs.ActiveDialog?.Id == CoachedSessionDialog.DialogId;

    /// <summary>Puts the open question again; where nothing is going on, there is nothing to go on with.</summary>
    public static async Task<DialogTurnResult> GoOnAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        if (dialogs.ActiveDialog is null)
        {
            return new DialogTurnResult(DialogTurnStatus.Complete);
        }

        await dialogs.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }
}
