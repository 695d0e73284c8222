namespace Microsoft.Bot.Builder;

/// <summary>The rest of the middleware and the bot after it.</summary>
/// <param name="cancellationToken">Ends the turn early.</param>
/// <returns>Done when the rest is.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);
