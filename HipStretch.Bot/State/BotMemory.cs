using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.State;

/// <summary>The bot's state objects for one turn. They are made anew each turn, since they read from the turn's own storage.</summary>
internal sealed class BotMemory
{
    private readonly ConversationState conversation;
    private readonly UserState user;
    private readonly IStatePropertyAccessor<Case> cases;
    private readonly IStatePropertyAccessor<Person> persons;

    public BotMemory(IStorage storage)
    {
        conversation = new ConversationState(storage);
        user = new UserState(storage);
        cases = conversation.CreateProperty<Case>("case");
        persons = user.CreateProperty<Person>("person");
        Dialogs = conversation.CreateProperty<DialogState>("dialogs");
    }

    /// <summary>The stack of dialogs.</summary>
    public IStatePropertyAccessor<DialogState> Dialogs { get; }

    /// <summary>Reads what dialogs share.</summary>
    public async Task<TurnMemory> LoadAsync(ITurnContext turn, KnowledgeBase knowledge, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var stored = await cases.GetAsync(turn, () => Case.New, cancellationToken);
        var person = await persons.GetAsync(turn, () => Person.Stranger, cancellationToken);
        return new TurnMemory(stored.Fits(knowledge) ? stored : stored with { Open = null, LastTopic = null }, person, now);
    }

    /// <summary>Keeps what changed.</summary>
    public async Task SaveAsync(ITurnContext turn, TurnMemory memory, CancellationToken cancellationToken)
    {
        await cases.SetAsync(turn, memory.Case with { LastTurn = memory.Text.Length > 0 ? memory.Now : memory.Case.LastTurn }, cancellationToken);
        await persons.SetAsync(turn, memory.Person, cancellationToken);
        await conversation.SaveChangesAsync(turn, cancellationToken: cancellationToken);
        await user.SaveChangesAsync(turn, cancellationToken: cancellationToken);
    }
}
