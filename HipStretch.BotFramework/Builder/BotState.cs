using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Properties that are kept in a storage under one key a scope: a conversation, a user, or both.</summary>
/// <remarks>
/// <para>They are read once a turn, on first use, and written by <see cref="SaveChangesAsync"/> with the version that was read, so that
/// a storage that checks versions notices when another turn wrote in between. A storage that puts the new version into the item that
/// it was given protects a second save of the same turn too; without that the second save overwrites.</para>
/// <para>Nothing is compared to find out what changed: a property that was set, removed, or handed out as an object that can be changed
/// in place counts as changed; text, numbers and dates that were only read do not.</para>
/// <para>A storage may give back what it was given, a plain <see cref="IDictionary{TKey, TValue}"/>, or a <see cref="JObject"/>; it gives
/// it away. It is given an <see cref="IDictionary{TKey, TValue}"/> of properties that is also an <see cref="IStoreItem"/>.</para>
/// </remarks>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <summary>Makes a state.</summary>
    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">Under which name a turn keeps it.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStateProperty<T>(this, name);
    }

    /// <summary>Reads the state, unless the turn has it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Reads it anyway, and forgets what was not saved.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when the turn has it.</returns>
    /// <exception cref="InvalidOperationException">What is stored is no set of properties.</exception>
    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return force || Cached(turnContext) is null ? ReadAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>Writes the state when it changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Writes it anyway.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is stored; at once when the turn never read it.</returns>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } state || !(force || state.NeedsWriting))
            return;
        var version = state.ETag;
        await _storage.WriteAsync(new Dictionary<string, object>(1) { [GetStorageKey(turnContext)] = state }, cancellationToken);
        state.Written(version);
    }

    /// <summary>Forgets every property; that is stored by <see cref="SaveChangesAsync"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when they are forgotten.</returns>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var before = Cached(turnContext);
        var emptied = new StoredState(before?.IsNew ?? false) { ETag = before?.ETag };
        emptied.Empty();
        turnContext.TurnState.Set(_contextServiceKey, emptied);
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the storage and from the turn, at once.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>Done when it is gone.</returns>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>Copies what the turn has of the state as JSON, for tests and for a look at it; changing the copy changes nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The properties by name; null when the turn never read the state.</returns>
    public JToken? Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return Cached(turnContext) is { } state ? JObject.FromObject(state) : null;
    }

    /// <summary>Names the scope.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The storage key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private StoredState? Cached(ITurnContext turnContext) => turnContext.TurnState.Get<StoredState>(_contextServiceKey);

    private StoredState Loaded(ITurnContext turnContext) => Cached(turnContext)
        ?? throw new InvalidOperationException($"{GetType().Name} was not loaded in this turn.");

    private async Task ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        StoredState state = items.TryGetValue(key, out var item) ? Accept(item, key) : new StoredState(isNew: true);
        turnContext.TurnState.Set(_contextServiceKey, state);
    }

    private static StoredState Accept(object? item, string key) => item switch
    {
        null => [],
        StoredState own => own.AsRead(),
        IDictionary<string, object> properties => new(properties) { ETag = (item as IStoreItem)?.ETag },
        JObject json => FromJson(json),
        _ => throw new InvalidOperationException($"What is stored under '{key}' is no set of properties but {item.GetType().Name}."),
    };

    private static StoredState FromJson(JObject json)
    {
        var state = new StoredState();
        foreach (var (name, token) in json)
        {
            if (token is { Type: not JTokenType.Null })
                state[name] = token;
        }

        return state;
    }
}
