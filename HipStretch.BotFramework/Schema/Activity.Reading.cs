using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    /// <inheritdoc/>
    public Mention[] GetMentions()
    {
        if (Entities is null)
            return [];
        var mentions = new List<Mention>();
        foreach (var entity in Entities)
        {
            if (string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
                mentions.Add(entity as Mention ?? entity!.GetAs<Mention>());
        }

        return [.. mentions];
    }

    /// <inheritdoc/>
    public T? GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T data => data,
        var other => ProtocolJson.As<T>(other),
    };

    /// <inheritdoc/>
    public bool TryGetChannelData<T>(out T? instance)
    {
        instance = default;
        if (ChannelData is null)
            return false;
        try
        {
            instance = GetChannelData<T>();
            return instance is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
