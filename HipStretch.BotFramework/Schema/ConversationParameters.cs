using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to open a conversation (the body of POST <c>v3/conversations</c>).</summary>
public class ConversationParameters
{
    /// <summary>Makes empty parameters.</summary>
    public ConversationParameters()
    {
    }

    /// <summary>Makes parameters; what is left out stays unknown.</summary>
    /// <param name="isGroup">Whether more than two take part.</param>
    /// <param name="bot">The bot that opens it.</param>
    /// <param name="members">Everyone else in it.</param>
    /// <param name="topicName">Its topic, on channels that have one.</param>
    /// <param name="activity">What is said first; many channels need it.</param>
    /// <param name="channelData">What the one channel needs beyond the protocol.</param>
    /// <param name="tenantId">The tenant in Microsoft Entra.</param>
    public ConversationParameters(
        bool? isGroup = null,
        ChannelAccount? bot = null,
        IList<ChannelAccount>? members = null,
        string? topicName = null,
        Activity? activity = null,
        object? channelData = null,
        string? tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether more than two take part.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot that opens it.</summary>
    [JsonProperty("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>Everyone else in it.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount>? Members { get; set; }

    /// <summary>Its topic, on channels that have one.</summary>
    [JsonProperty("topicName")]
    public string? TopicName { get; set; }

    /// <summary>What is said first; many channels need it.</summary>
    [JsonProperty("activity")]
    public Activity? Activity { get; set; }

    /// <summary>What the one channel needs beyond the protocol.</summary>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>The tenant in Microsoft Entra.</summary>
    [JsonProperty("tenantId")]
    public string? TenantId { get; set; }
}
