using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Where a conversation is and who is in it: what a bot must keep to say something later.</summary>
public class ConversationReference
{
    /// <summary>Makes an empty reference.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Makes a reference; what is left out stays unknown.</summary>
    /// <param name="activityId">The activity that a reply answers.</param>
    /// <param name="user">The person.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">Where the channel takes calls.</param>
    public ConversationReference(
        string? activityId,
        ChannelAccount? user = null,
        ChannelAccount? bot = null,
        ConversationAccount? conversation = null,
        string? channelId = null,
        string? serviceUrl = null)
    {
        ActivityId = activityId;
        User = user;
        Bot = bot;
        Conversation = conversation;
        ChannelId = channelId;
        ServiceUrl = serviceUrl;
    }

    /// <summary>The activity that a reply answers; none when the bot speaks first.</summary>
    [JsonProperty("activityId")]
    public string? ActivityId { get; set; }

    /// <summary>The person.</summary>
    [JsonProperty("user")]
    public ChannelAccount? User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty("bot")]
    public ChannelAccount? Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <summary>The channel, for instance <c>msteams</c> or <c>directline</c>.</summary>
    [JsonProperty("channelId")]
    public string? ChannelId { get; set; }

    /// <summary>The person's language as a BCP 47 tag. It comes from outside and may be nonsense.</summary>
    [JsonProperty("locale")]
    public string? Locale { get; set; }

    /// <summary>Where the channel takes calls.</summary>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    [JsonExtensionData]
    internal JObject? Unknown { get; set; }

    /// <summary>The event with which a turn begins that nobody's message caused.</summary>
    /// <returns>An event named <see cref="ActivityEventNames.ContinueConversation"/>, from the person to the bot, with a new id.</returns>
    public Activity GetContinuationActivity() => new()
    {
        Type = ActivityTypes.Event,
        Name = ActivityEventNames.ContinueConversation,
        Id = Guid.NewGuid().ToString(),
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        From = User,
        Recipient = Bot,
        RelatesTo = this,
    };
}
