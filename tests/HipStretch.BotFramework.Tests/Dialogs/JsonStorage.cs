using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>Keeps everything as plain JSON text, without type names, as a database would.</summary>
internal sealed class JsonStorage : IStorage
{
    private readonly Dictionary<string, string> _items = [];

    internal IEnumerable<string> Texts => _items.Values;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(
            keys.Where(_items.ContainsKey).ToDictionary(key => key, object (key) => JObject.Parse(_items[key])));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, item) in changes)
            _items[key] = JsonConvert.SerializeObject(item, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _items.Remove(key);
        return Task.CompletedTask;
    }
}
