using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>How somebody wants to be led who says so before the first pose, while the routine is talked about.</summary>
internal sealed class LeadingWishes(Voice voice)
{
    /// <summary>Remembers it, and comes back to the open question; null where the message says nothing of it, or answers the question as well.</summary>
    public async Task<DialogTurnResult?> HeedAsync(DialogContext dialogs, bool isForTheDialog, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        var before = memory.Person.Led ?? Tempo.Usual;
        if (!IsBeforePoses(memory.Case.Open) || Wished(memory.Text, before) is not { } wished)
        {
            return null;
        }

        memory.Person = memory.Person with { Led = wished };
        var heard = wished.GoesOn && !SessionAlarm.CanRing(dialogs.Context) ? TempoPhrases.CannotLead : TempoPhrases.For(wished, before);
        return isForTheDialog ? null : await Asides.LeadBackAsync(dialogs, memory, voice.Words(heard), cancellationToken);
    }

    private static bool IsBeforePoses(Asking? open) => open is { Question.Question: var question } && (question == RoutineChoiceDialog.Minutes || question == RoutineChoiceDialog.Agree);

    /// <summary>Before the poses "more time" is a longer routine.</summary>
    private static Tempo? Wished(string text, Tempo before) =>
        TempoWishes.Of(text, before) is { } wished && (wished.Pace == before.Pace || !text.Contains("time", StringComparison.OrdinalIgnoreCase)) ? wished : null;
}
