using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A card, picture or file with a message.</summary>
public class Attachment
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes an attachment; what is left out stays unknown.</summary>
    /// <param name="contentType">The media type, or a card's own type.</param>
    /// <param name="contentUrl">Where the content is, when it is not embedded.</param>
    /// <param name="content">The embedded content, written as JSON.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="thumbnailUrl">A small picture of it.</param>
    public Attachment(
        string? contentType = null,
        string? contentUrl = null,
        object? content = null,
        string? name = null,
        string? thumbnailUrl = null)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type, or a card's own type such as <c>application/vnd.microsoft.card.hero</c>.</summary>
    [JsonProperty("contentType")]
    public string? ContentType { get; set; }

    /// <summary>Where the content is, when it is not embedded.</summary>
    [JsonProperty("contentUrl")]
    public string? ContentUrl { get; set; }

    /// <summary>The embedded content; a <see cref="JToken"/> when it was read from JSON.</summary>
    [JsonProperty("content")]
    public object? Content { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>Where a small picture of it is.</summary>
    [JsonProperty("thumbnailUrl")]
    public string? ThumbnailUrl { get; set; }

    /// <summary>What was sent beyond the protocol; it is written back unchanged.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
