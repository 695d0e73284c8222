namespace Microsoft.Bot.Builder;

/// <summary>Several states that are read and written together, one after another.</summary>
public class BotStateSet
{
    /// <summary>Makes a set.</summary>
    /// <param name="botStates">The states, in the order in which they are written.</param>
    public BotStateSet(params BotState[] botStates) => BotStates = [.. botStates];

    /// <summary>The states, in the order in which they are written.</summary>
    public List<BotState> BotStates { get; }

    /// <summary>Adds a state after the others.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This set.</returns>
    public BotStateSet Add(BotState botState)
    {
        ArgumentNullException.ThrowIfNull(botState);
        BotStates.Add(botState);
        return this;
    }

    /// <summary>Reads every state that the turn does not have.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads the others too, and forgets what was not saved.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when the turn has them.</returns>
    public async Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.LoadAsync(turnContext, force, cancellationToken);
    }

    /// <summary>Writes every state that changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes the others too, where the turn has them.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when they are stored.</returns>
    public async Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        foreach (var state in BotStates)
            await state.SaveChangesAsync(turnContext, force, cancellationToken);
    }
}
