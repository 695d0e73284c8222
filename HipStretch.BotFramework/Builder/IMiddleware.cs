namespace Microsoft.Bot.Builder;

/// <summary>Runs before and after every turn of a bot.</summary>
public interface IMiddleware
{
    /// <summary>Does its work around the rest. Without calling on, the bot does not run.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">The rest of the middleware, and the bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
