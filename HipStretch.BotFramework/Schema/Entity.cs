using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something about an activity that a program can read: a type and any properties beside it.</summary>
public class Entity
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes an entity.</summary>
    /// <param name="type">Its type; ours begin with <c>hipstretch/</c>.</param>
    public Entity(string? type = null) => Type = type;

    /// <summary>Its type, for instance <c>mention</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <summary>Everything but the type.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>Reads the entity as one of its kinds.</summary>
    /// <typeparam name="T">The kind, read by its JSON names.</typeparam>
    /// <returns>A new object that shares nothing with this one.</returns>
    /// <exception cref="JsonException">A property has another type than <typeparamref name="T"/> says.</exception>
    public T GetAs<T>() => ProtocolJson.As<T>(this)!;

    /// <summary>Takes the type and the properties of another object, and forgets its own.</summary>
    /// <typeparam name="T">The other object's type.</typeparam>
    /// <param name="obj">The other object; its JSON <c>type</c> becomes <see cref="Type"/>.</param>
    public void SetAs<T>(T obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        var written = ProtocolJson.Write(obj);
        Type = (string?)written["type"];
        written.Remove("type");
        Properties = written;
    }

    /// <summary>Whether both say the same, whatever their .NET types.</summary>
    /// <param name="other">The other entity.</param>
    /// <returns>True when they are the same JSON.</returns>
    public bool Equals(Entity? other) =>
        other is not null && (ReferenceEquals(this, other) || JToken.DeepEquals(ProtocolJson.Write(this), ProtocolJson.Write(other)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
