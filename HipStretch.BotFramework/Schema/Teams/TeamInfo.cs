using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team in Microsoft Teams.</summary>
public class TeamInfo
{
    /// <summary>Makes an unknown team.</summary>
    public TeamInfo()
    {
    }

    /// <summary>Makes a team; what is left out stays unknown.</summary>
    /// <param name="id">Teams' own id, which is also the id of its general channel.</param>
    /// <param name="name">The name to show.</param>
    public TeamInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Teams' own id, for instance <c>19:…@thread.tacv2</c>.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show; messages leave it out, events about the team have it.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>The id of the team's group in Microsoft Entra.</summary>
    [JsonProperty("aadGroupId")]
    public string? AadGroupId { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
