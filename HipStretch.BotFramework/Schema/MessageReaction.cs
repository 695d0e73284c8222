using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Makes a reaction.</summary>
    /// <param name="type">Which one, for instance <c>like</c> or <c>heart</c>.</param>
    public MessageReaction(string? type = null) => Type = type;

    /// <summary>Which one, for instance <c>like</c> or <c>heart</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
