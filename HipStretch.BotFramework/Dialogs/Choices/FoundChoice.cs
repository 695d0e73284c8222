using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that a user made.</summary>
public class FoundChoice
{
    /// <summary>The value of the choice.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }

    /// <summary>Its position in the list, from 0.</summary>
    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    /// <summary>How well it matched, from 0 to 1. A number or a place counts as 1.</summary>
    [JsonProperty(PropertyName = "score")]
    public float Score { get; set; }

    /// <summary>The word that was recognised: the value, the action's title or a synonym. Null for a number or a place.</summary>
    [JsonProperty(PropertyName = "synonym")]
    public string? Synonym { get; set; }
}
