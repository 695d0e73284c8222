namespace Microsoft.Bot.Builder;

/// <summary>What is known for the length of one turn, by name or by type.</summary>
/// <remarks>Values that can be disposed of are, when the turn ends.</remarks>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    /// <summary>Makes an empty collection; names are compared letter by letter.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.Ordinal)
    {
    }

    /// <summary>Looks a value up by name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <returns>Null when there is none, or one of another type.</returns>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Looks a value up by the full name of its type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>Null when there is none.</returns>
    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Adds a value by name.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value by the full name of its type.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">There is one of that type.</exception>
    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Puts a value by name, in place of any other.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">Its name.</param>
    /// <param name="value">The value; null removes.</param>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null)
            Remove(key);
        else
            this[key] = value;
    }

    /// <summary>Puts a value by the full name of its type, in place of any other.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value; null removes.</param>
    public void Set<T>(T? value)
        where T : class => Set(typeof(T).FullName!, value);

    /// <summary>Disposes of the values and forgets them.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of the values and forgets them.</summary>
    /// <param name="disposing">False from a finaliser, where the values must be left alone.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        foreach (var value in Values)
            (value as IDisposable)?.Dispose();
        Clear();
    }
}
