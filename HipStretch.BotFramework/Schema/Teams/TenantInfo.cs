using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organisation, as Microsoft Entra knows it.</summary>
public class TenantInfo
{
    /// <summary>Makes an unknown tenant.</summary>
    public TenantInfo()
    {
    }

    /// <summary>Makes a tenant.</summary>
    /// <param name="id">Its id in Microsoft Entra.</param>
    public TenantInfo(string? id = null) => Id = id;

    /// <summary>Its id in Microsoft Entra.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }
}
