using Microsoft.Bot.Builder;

namespace HipStretch.BotFramework.Tests.Builder;

internal sealed class RecordingStorage(object? stored = null) : IStorage
{
    public List<string> Read { get; } = [];

    public List<(string Key, object Item)> Written { get; } = [];

    public List<string> Deleted { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Read.AddRange(keys);
        var items = new Dictionary<string, object>();
        if (stored is not null)
            items[keys[0]] = stored;
        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Written.AddRange(changes.Select(change => (change.Key, change.Value)));
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Deleted.AddRange(keys);
        return Task.CompletedTask;
    }
}
