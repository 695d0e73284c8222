namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of some state; it loads the state when the turn has not yet.</summary>
/// <typeparam name="T">The property's type.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Reads the property. Whoever changes what it returns changes the state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value when there is none; it is then set.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The value; <typeparamref name="T"/>'s default when there is none and nothing to make it.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Writes the property; it is stored when the state is saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is set.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Removes the property; that is stored when the state is saved.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is removed.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
