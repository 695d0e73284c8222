using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>What dialogs share during one turn: what is remembered, what was just understood, and the time.</summary>
internal sealed class TurnMemory(Case @case, Person person, DateTimeOffset now)
{
    /// <summary>The pain that the conversation is about.</summary>
    public Case Case { get; set; } = @case;

    /// <summary>The person.</summary>
    public Person Person { get; set; } = person;

    /// <summary>When the turn began.</summary>
    public DateTimeOffset Now { get; } = now;

    /// <summary>The words of the message; empty where the turn is no message.</summary>
    public string Text { get; set; } = "";

    /// <summary>What the message was understood to say.</summary>
    public Understanding Understood { get; set; } = new();

    /// <summary>What the message was read as, by the question that was open; null where none has read it.</summary>
    public AnswerReading? Reading { get; set; }

    /// <summary>Words that lead back to the open question in this turn, in the same message; null for the usual ones.</summary>
    public Utterance? Lead { get; set; }

    /// <summary>What is known of the person.</summary>
    public Facts Known
    {
        get => Case.Interview.Known;
        set => Case = Case with { Interview = Case.Interview with { Known = value } };
    }

    /// <summary>How far the questions have come.</summary>
    public Interview Interview
    {
        get => Case.Interview;
        set => Case = Case with { Interview = value };
    }

    /// <summary>Remembers what was not known; what was known is not overwritten.</summary>
    public void LearnUnknown(IEnumerable<KeyValuePair<FactId, FactValue>> told) => Known = Known.With(told.Where(pair => Known[pair.Key] is null));

    /// <summary>The memory of the turn.</summary>
    public static TurnMemory Of(ITurnContext turn) => turn.TurnState.Get<TurnMemory>()
        ?? throw new InvalidOperationException("The turn has no memory; HipStretchBot gives it one before any dialog runs.");

    /// <inheritdoc cref="Of(ITurnContext)"/>
    public static TurnMemory Of(DialogContext dialogs) => Of(dialogs.Context);
}
