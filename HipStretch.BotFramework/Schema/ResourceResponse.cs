using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel says about an activity that it took.</summary>
public class ResourceResponse
{
    /// <summary>Makes a response.</summary>
    /// <param name="id">The activity's id.</param>
    public ResourceResponse(string? id = null) => Id = id;

    /// <summary>The activity's id, with which it can be changed or deleted later.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }
}
