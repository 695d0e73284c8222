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
internal sealed class Interruptions(KnowledgeBase knowledge, AnswerReader reader, TopicQuestions questions, Voice voice)
{
    private static readonly PhraseKey Bye = PhraseKey.Parse("small-talk.bye");
    private static readonly PhraseKey Welcome = PhraseKey.Parse("small-talk.welcome");
    private static readonly PhraseKey Help = PhraseKey.Parse("help.general");

    /// <summary>Handles the message where it interrupts; null where it is for the dialog that is going on.</summary>
    public async Task<DialogTurnResult?> HandleAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (memory.Understood.Act == SpeechAct.Distress)
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            return await dialogs.BeginDialogAsync(CrisisDialog.DialogId, cancellationToken: cancellationToken);
        }

        if (RaisesRedFlag(memory) | DoubtsRedFlag(memory))
        {
            await dialogs.CancelAllDialogsAsync(cancellationToken);
            memory.Case = memory.Case with { Open = null };
            return await dialogs.BeginDialogAsync(CareDialog.DialogId, cancellationToken: cancellationToken);
        }

        var answer = await CommandAsync(dialogs, memory, cancellationToken);
        if (answer is not null || memory.Case.Open?.Question.Question == CrisisDialog.Question || knowledge.Assess(memory.Known).Interrupts)
        {
            return answer;
        }

        return await questions.AnswerAsync(dialogs, IsForTheDialog(dialogs, memory), cancellationToken)
            ?? await SmallTalkAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>Free text may only raise a flag; what is raised is remembered, and interrupts where it makes the verdict worse.</summary>
    private bool RaisesRedFlag(TurnMemory memory)
    {
        if (memory.Understood.Flags.Present.Count == 0)
        {
            return false;
        }

        var before = knowledge.Assess(memory.Known);
        memory.Known = memory.Known.With(memory.Understood.Flags.Present);
        var after = knowledge.Assess(memory.Known);
        return after.Interrupts && after.Urgency > before.Urgency;
    }

    /// <summary>
    /// A sign that is said with a doubt, in passing, is asked for directly, even where it was denied before: "I think I just wet myself".
    /// </summary>
    private bool DoubtsRedFlag(TurnMemory memory)
    {
        var doubted = memory.Understood.Flags.Unsure.Where(fact => knowledge.Rules.ForbidsStretching(fact) && !IsAsked(memory, fact)).ToArray();
        foreach (var fact in doubted)
        {
            memory.Interview = memory.Interview.AskAgain(fact, knowledge.Questions);
        }

        return doubted.Length > 0;
    }

    private bool IsAsked(TurnMemory memory, FactId fact) =>
        memory.Case.Open is { Question: var open } && (open.Item == fact || (open.Item is null && knowledge.Questions[open.Question].Facts.Contains(fact)));

    private async Task<DialogTurnResult?> CommandAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        switch (memory.Understood.Command)
        {
            case Command.StartOver:
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                (memory.Case, memory.Understood) = (Case.New, new Understanding());
                return await dialogs.BeginDialogAsync(ConversationDialog.DialogId, cancellationToken: cancellationToken);
            case Command.Stop when !IsCoaching(dialogs):
                return await EndWithAsync(dialogs, Bye, cancellationToken);
            case Command.Help:
                return await SayAndGoOnAsync(dialogs, Help, cancellationToken);
            case Command.Correct when !IsCoaching(dialogs) && memory.Known.Any():
                await dialogs.CancelAllDialogsAsync(cancellationToken);
                return await dialogs.BeginDialogAsync(ConversationDialog.DialogId, IntakeDialog.Change, cancellationToken);
            default:
                return null;
        }
    }

    private async Task<DialogTurnResult?> SmallTalkAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken) =>
        memory.Understood.Act switch
        {
            SpeechAct.Thanks when !IsForTheDialog(dialogs, memory) => await SayAndGoOnAsync(dialogs, Welcome, cancellationToken),
            SpeechAct.Bye => await EndWithAsync(dialogs, Bye, cancellationToken),
            _ => null,
        };

    private async Task<DialogTurnResult> SayAndGoOnAsync(DialogContext dialogs, PhraseKey phrase, CancellationToken cancellationToken)
    {
        await voice.SayAsync(dialogs.Context, phrase, cancellationToken);
        return await GoOnAsync(dialogs, cancellationToken);
    }

    private async Task<DialogTurnResult> EndWithAsync(DialogContext dialogs, PhraseKey phrase, CancellationToken cancellationToken)
    {
        await voice.SayAsync(dialogs.Context, phrase, cancellationToken);
        return await dialogs.CancelAllDialogsAsync(cancellationToken);
    }

    /// <summary>Whether the message answers the open question, tells the coach something, or begins by telling where it hurts.</summary>
    private bool IsForTheDialog(DialogContext dialogs, TurnMemory memory) => (memory.Case.Open, memory.Understood) switch
    {
        ({ } open, _) => reader.Read(open.Question, memory.Known, memory.Text, memory.Understood) is not AnswerReading.NotUnderstood
            || (open.Question.Question == IntakeDialog.Confirm && Describes(memory)),
        (null, { Command: not null } or { Sensation: not null } or { Answer: not null }) when IsCoaching(dialogs) => true,
        _ => dialogs.ActiveDialog is null && Describes(memory),
    };

    private static bool Describes(TurnMemory memory) =>
        Description.Of(memory.Understood).Any() && !memory.Text.Contains('?', StringComparison.Ordinal);

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
