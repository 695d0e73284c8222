using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or a bot, as one channel knows it. Ids mean nothing on another channel.</summary>
public class ChannelAccount
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes an empty account.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Makes an account; what is left out stays unknown.</summary>
    /// <param name="id">The channel's id.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="aadObjectId">The object id in Microsoft Entra.</param>
    public ChannelAccount(string? id, string? name = null, string? role = null, string? aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>The channel's id.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show; it may be anything that a person typed.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra, on channels that have one.</summary>
    [JsonProperty("aadObjectId")]
    public string? AadObjectId { get; set; }

    /// <summary>One of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string? Role { get; set; }

    /// <summary>What the channel sent beyond the protocol; it is written back unchanged.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
