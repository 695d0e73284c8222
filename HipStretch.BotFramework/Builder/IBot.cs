namespace Microsoft.Bot.Builder;

/// <summary>A bot: it is given turns.</summary>
public interface IBot
{
    /// <summary>Takes one turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
