using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation, as one channel knows it.</summary>
public class ConversationAccount
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes an empty account.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Makes an account; what is left out stays unknown.</summary>
    /// <param name="isGroup">Whether more than two take part.</param>
    /// <param name="conversationType">The channel's kind: in Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
    /// <param name="id">The channel's id.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="aadObjectId">The object id in Microsoft Entra.</param>
    /// <param name="role">One of <see cref="RoleTypes"/>.</param>
    /// <param name="tenantId">The tenant in Microsoft Entra.</param>
    public ConversationAccount(
        bool? isGroup = null,
        string? conversationType = null,
        string? id = null,
        string? name = null,
        string? aadObjectId = null,
        string? role = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part; unknown counts as no.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The channel's kind: in Teams <c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    [JsonProperty("conversationType")]
    public string? ConversationType { get; set; }

    /// <summary>The tenant in Microsoft Entra, on channels that have one.</summary>
    [JsonProperty("tenantId")]
    public string? TenantId { get; set; }

    /// <summary>The channel's id.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <summary>The object id in Microsoft Entra.</summary>
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
