namespace Microsoft.Bot.Builder;

/// <summary>Writes states that changed when a turn ends well. When it throws, nothing is written.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Makes the middleware.</summary>
    /// <param name="botStates">The states.</param>
    public AutoSaveStateMiddleware(params BotState[] botStates)
        : this(new BotStateSet(botStates))
    {
    }

    /// <summary>Makes the middleware.</summary>
    /// <param name="botStateSet">The states.</param>
    public AutoSaveStateMiddleware(BotStateSet botStateSet) => BotStateSet = botStateSet;

    /// <summary>The states.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <summary>Adds a state after the others.</summary>
    /// <param name="botState">The state.</param>
    /// <returns>This middleware.</returns>
    public AutoSaveStateMiddleware Add(BotState botState)
    {
        BotStateSet.Add(botState);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, false, cancellationToken);
    }
}
