using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>One thing that happened in a conversation: a message, an event, an invoke, and so on, by its <see cref="Type"/>.</summary>
/// <remarks>It is one class for every type, with all the protocol's properties; the interfaces narrow it. Properties that the
/// protocol does not know are kept in <see cref="Properties"/> and written back.</remarks>
[JsonConverter(typeof(ActivityReading))]
public partial class Activity :
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    [JsonExtensionData]
    private JObject? _properties;

    /// <summary>Makes an activity of no type.</summary>
    public Activity()
    {
    }

    /// <inheritdoc/>
    [JsonProperty("type")]
    public string? Type { get; set; }

    /// <inheritdoc/>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <inheritdoc/>
    [JsonProperty("timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <inheritdoc/>
    [JsonProperty("localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone, as an IANA name.</summary>
    [JsonProperty("localTimezone")]
    public string? LocalTimezone { get; set; }

    /// <summary>Who called the bot, by the token that was checked; never believed from the wire.</summary>
    [JsonProperty("callerId")]
    public string? CallerId { get; set; }

    /// <inheritdoc/>
    [JsonProperty("serviceUrl")]
    public string? ServiceUrl { get; set; }

    /// <inheritdoc/>
    [JsonProperty("channelId")]
    public string? ChannelId { get; set; }

    /// <inheritdoc/>
    [JsonProperty("from")]
    public ChannelAccount? From { get; set; }

    /// <inheritdoc/>
    [JsonProperty("conversation")]
    public ConversationAccount? Conversation { get; set; }

    /// <inheritdoc/>
    [JsonProperty("recipient")]
    public ChannelAccount? Recipient { get; set; }

    /// <inheritdoc/>
    [JsonProperty("replyToId")]
    public string? ReplyToId { get; set; }

    /// <summary>Another conversation that this one is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference? RelatesTo { get; set; }

    /// <inheritdoc/>
    [JsonProperty("entities")]
    public IList<Entity>? Entities { get; set; }

    /// <inheritdoc/>
    [JsonProperty("channelData")]
    public object? ChannelData { get; set; }

    /// <summary>What was sent beyond the protocol; it is written back unchanged.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
