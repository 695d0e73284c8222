namespace Microsoft.Bot.Builder;

/// <summary>The bot's logic, at the end of the middleware.</summary>
/// <param name="turnContext">The turn.</param>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>Done when the turn is.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
