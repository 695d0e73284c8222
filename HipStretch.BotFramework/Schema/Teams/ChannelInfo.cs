using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team; not to be confused with the channel that an activity comes through.</summary>
public class ChannelInfo
{
    /// <summary>Makes an unknown channel.</summary>
    public ChannelInfo()
    {
    }

    /// <summary>Makes a channel; what is left out stays unknown.</summary>
    /// <param name="id">Teams' own id.</param>
    /// <param name="name">The name to show.</param>
    public ChannelInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Teams' own id, for instance <c>19:…@thread.tacv2</c>.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show; the general channel has none, since each client translates it.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary><c>standard</c>, <c>shared</c> or <c>private</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
