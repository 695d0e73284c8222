using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads a dialog's memory in whichever form the storage gave it back. What was JSON is converted once and put back, so that a
/// change made to it is seen by the next write.
/// </summary>
internal static class KeptState
{
    internal static T? Find<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var kept))
            return null;
        if (kept is T typed)
            return typed;
        if (kept is not JToken json || json.ToObject<T>() is not { } converted)
            throw new InvalidOperationException($"The dialog state '{key}' holds {kept?.GetType().Name ?? "null"}, not {typeof(T).Name}.");
        state[key] = converted;
        return converted;
    }

    internal static T Get<T>(IDictionary<string, object> state, string key)
        where T : class, new()
    {
        if (Find<T>(state, key) is { } kept)
            return kept;
        var created = new T();
        state[key] = created;
        return created;
    }

    internal static IDictionary<string, object> Values(IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var kept) && kept is IDictionary<string, object> values
            ? values
            : Get<Dictionary<string, object>>(state, key);

    internal static int Count(IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var kept) ? Convert.ToInt32(kept, CultureInfo.InvariantCulture) : 0;
}
