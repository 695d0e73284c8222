using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A programmed meaning of a message, beside its words.</summary>
public class SemanticAction
{
    /// <summary>Makes a semantic action.</summary>
    /// <param name="id">Which one.</param>
    /// <param name="entities">What it is about, by name.</param>
    public SemanticAction(string? id = null, IDictionary<string, Entity>? entities = null)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>Where it stands: <c>start</c>, <c>continue</c> or <c>done</c>.</summary>
    [JsonProperty("state")]
    public string? State { get; set; }

    /// <summary>Which one.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>What it is about, by name.</summary>
    [JsonProperty("entities")]
    public IDictionary<string, Entity>? Entities { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
