namespace Microsoft.Bot.Builder;

internal sealed class BotStateProperty<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext,
        Func<T>? defaultValueFactory = null,
        CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        if (state.TryGet<T>(turnContext, name, out var value))
            return value;
        if (defaultValueFactory is null)
            return default!;
        value = defaultValueFactory();
        state.Put(turnContext, name, value);
        return value;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        state.Put(turnContext, name, value);
    }

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await state.LoadAsync(turnContext, false, cancellationToken);
        state.Drop(turnContext, name);
    }
}
