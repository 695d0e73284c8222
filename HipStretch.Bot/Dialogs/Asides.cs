using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>What somebody puts in between and what answers no question: another person's pain, how bad it is, and why we ask.</summary>
internal sealed class Asides(KnowledgeBase knowledge, Remarks remarks, Voice voice)
{
    private static readonly QuestionId Location = QuestionId.Parse("location");
    private static readonly PhraseKey SomebodyElse = PhraseKey.Parse("intake.somebody-else");
    private static readonly PhraseKey StrongPain = PhraseKey.Parse("intake.strong-pain");
    private static readonly PhraseKey NoPain = PhraseKey.Parse("intake.no-pain");

    /// <summary>Whether the message is about another person's pain, and answers nothing and wants nothing done.</summary>
    public static bool IsOfSomebodyElse(TurnMemory memory) => memory.Understood is { IsOfSomebodyElse: true, Answer: null, Command: null, Sensation: null };

    /// <summary>Says that we can only check who talks to us; null where the message is about nobody else, or is for the dialog.</summary>
    public async Task<DialogTurnResult?> SomebodyElseAsync(DialogContext dialogs, bool isForTheDialog, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (isForTheDialog || !IsOfSomebodyElse(memory) || memory.Understood.Match == TopicMatch.Unclear)
        {
            return null;
        }

        await Voice.SayAsync(dialogs.Context, voice.Words(SomebodyElse, memory.Case.Open is { Returns: var returns } ? returns + 1 : 0), cancellationToken);
        return await Interruptions.GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>Answers a remark and comes back to the open question; null where the message is none.</summary>
    public async Task<DialogTurnResult?> RemarkAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        return Lead(memory) is { } lead ? await LeadBackAsync(dialogs, memory, lead, cancellationToken) : null;
    }

    /// <summary>A figure of speech is no score, unless it is all that somebody says who was asked for one twice.</summary>
    private Utterance? Lead(TurnMemory memory) => (remarks.In(memory.Text), memory.Case.Open) switch
    {
        (Remark.StrongPain, { Returns: > 0 } open) when knowledge.Questions[open.Question.Question].Kind == QuestionKind.Scale => null,
        (Remark.StrongPain, _) when memory.Understood.Command is null => voice.Words(StrongPain),
        (Remark.NoPain, { Question.Question: var open }) when open == Location => voice.Words(NoPain),
        (Remark.AsksWhy, { } open) when knowledge.Questions[open.Question.Question].Why is { } why => voice.Words(why),
        _ => null,
    };

    /// <summary>In one message with the question; where none is open it stands alone, and what comes next is the root's to say.</summary>
    public static async Task<DialogTurnResult?> LeadBackAsync(DialogContext dialogs, TurnMemory memory, Utterance lead, CancellationToken cancellationToken)
    {
        if (memory.Case.Open is null)
        {
            await Voice.SayAsync(dialogs.Context, lead, cancellationToken);
            return null;
        }

        memory.Lead = lead;
        return await Interruptions.GoOnAsync(dialogs, cancellationToken);
    }
}
