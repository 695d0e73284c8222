using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The channel data of activities in Microsoft Teams, to be read with <see cref="IActivity.GetChannelData{T}"/>.</summary>
public class TeamsChannelData
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes channel data that says nothing.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Makes channel data; what is left out stays unknown.</summary>
    /// <param name="channel">The channel of the team.</param>
    /// <param name="eventType">What happened.</param>
    /// <param name="team">The team.</param>
    /// <param name="notification">Whether to notify.</param>
    /// <param name="tenant">The organisation.</param>
    public TeamsChannelData(
        ChannelInfo? channel = null,
        string? eventType = null,
        TeamInfo? team = null,
        NotificationInfo? notification = null,
        TenantInfo? tenant = null)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel of the team; none in personal and group chats.</summary>
    [JsonProperty("channel")]
    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, for instance <c>teamRenamed</c> or <c>editMessage</c>; none with ordinary messages.</summary>
    [JsonProperty("eventType")]
    public string? EventType { get; set; }

    /// <summary>The team; none in personal and group chats.</summary>
    [JsonProperty("team")]
    public TeamInfo? Team { get; set; }

    /// <summary>For what the bot says: whether to notify.</summary>
    [JsonProperty("notification")]
    public NotificationInfo? Notification { get; set; }

    /// <summary>The organisation.</summary>
    [JsonProperty("tenant")]
    public TenantInfo? Tenant { get; set; }

    /// <summary>Everything else that Teams sent, such as <c>settings</c> and <c>meeting</c>; it is written back unchanged.</summary>
    [JsonIgnore]
    public JObject AdditionalProperties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
