using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Numbness or pain in a leg that somebody mentions after the safety check, while poses are offered or chosen: the check of the legs is opened
/// again, so that no pose is planned without it. In a pose the session machine hears it.
/// </summary>
internal sealed class LegTrouble(KnowledgeBase knowledge, Voice voice)
{
    private static readonly FactId Radiates = FactId.Parse("radiates");
    private static readonly FactId BothLegs = FactId.Parse("both-legs");
    private static readonly FactId[] Felt = [FactId.Parse("numbness"), FactId.Parse("tingling")];
    private static readonly Region[] Legs = [Region.ThighBack, Region.ThighFront, Region.BelowKnee, Region.Foot];
    private static readonly PhraseKey CheckFirst = PhraseKey.Parse("symptoms.check-first");

    /// <summary>Handles a message that tells of trouble in a leg which nobody knew of; null where it does not.</summary>
    public async Task<DialogTurnResult?> NoticeAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (!IsAfterTheCheck(memory) || !TellsOfALeg(memory))
        {
            return null;
        }

        memory.Case = memory.Case with
        {
            Interview = memory.Interview.AskAgain(Radiates, knowledge.Questions).AskAgain(BothLegs, knowledge.Questions),
            Open = null,
            Changed = true,
        };
        await voice.SayAsync(dialogs.Context, CheckFirst, cancellationToken);
        await dialogs.CancelAllDialogsAsync(cancellationToken);
        return await dialogs.BeginDialogAsync(CareDialog.DialogId, cancellationToken: cancellationToken);
    }

    private bool IsAfterTheCheck(TurnMemory memory) => memory.Case.Open is { Question.Question: var open }
        && knowledge.Questions[open] is { Stage: QuestionStage.Later, Kind: not QuestionKind.Scale }
        && open != IntakeDialog.Confirm && open != IntakeDialog.WhatToChange
        && knowledge.Questions.IsComplete(memory.Interview);

    private static bool TellsOfALeg(TurnMemory memory) =>
        memory.Known[Radiates] is not FactValue.Said { Word: "below-knee" or "foot" }
        && (Felt.Any(memory.Understood.Flags.Present.ContainsKey)
            || memory.Understood.Location is { Regions: var regions } && regions.Any(region => Legs.Contains(region) && !new PersonalFacts(memory.Known).Regions.Contains(region)));
}
