using System.Collections;

namespace Microsoft.Bot.Builder;

/// <summary>Several middlewares as one, run in the order in which they were added.</summary>
public class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> _middleware = [];

    /// <summary>Adds a middleware after the others.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This set.</returns>
    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Add(middleware);
        return this;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(next);
        await RunFromAsync(0, turnContext, (_, token) => next(token), cancellationToken);
    }

    /// <summary>Runs the middleware and then the bot.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot; without one the turn ends after the middleware.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the turn is.</returns>
    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext,
        BotCallbackHandler? callback,
        CancellationToken cancellationToken) => RunFromAsync(0, turnContext, callback, cancellationToken);

    /// <inheritdoc/>
    public IEnumerator<IMiddleware> GetEnumerator() => _middleware.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunFromAsync(int index, ITurnContext turn, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        index < _middleware.Count
            ? _middleware[index].OnTurnAsync(turn, token => RunFromAsync(index + 1, turn, callback, token), cancellationToken)
            : callback?.Invoke(turn, cancellationToken) ?? Task.CompletedTask;
}
