namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>Reads a property of a loaded state.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The value; <typeparamref name="T"/>'s default when there is none.</returns>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(TryGet<T>(turnContext, propertyName, out var value) ? value : default!);
    }

    /// <summary>Writes a property of a loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="value">The value; null removes.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is set.</returns>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object? value,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Put(turnContext, propertyName, value);
        return Task.CompletedTask;
    }

    /// <summary>Removes a property of a loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">Its name.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is removed.</returns>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Drop(turnContext, propertyName);
        return Task.CompletedTask;
    }

    internal bool TryGet<T>(ITurnContext turnContext, string name, out T value)
    {
        var state = Loaded(turnContext);
        if (!state.TryGetValue(name, out var stored))
        {
            value = default!;
            return false;
        }

        value = StateValue.As<T>(stored);
        if (value is not null)
        {
            state[name] = value;
            state.HandOut(value);
        }

        return true;
    }

    internal void Put(ITurnContext turnContext, string name, object? value) => Loaded(turnContext).Put(name, value);

    internal void Drop(ITurnContext turnContext, string name) => Loaded(turnContext).Drop(name);
}
