using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    [JsonProperty("textFormat")]
    public string? TextFormat { get; set; }

    /// <inheritdoc/>
    [JsonProperty("attachmentLayout")]
    public string? AttachmentLayout { get; set; }

    /// <inheritdoc/>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount>? MembersAdded { get; set; }

    /// <inheritdoc/>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount>? MembersRemoved { get; set; }

    /// <inheritdoc/>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction>? ReactionsAdded { get; set; }

    /// <inheritdoc/>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    /// <inheritdoc/>
    [JsonProperty("topicName")]
    public string? TopicName { get; set; }

    /// <inheritdoc/>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <inheritdoc/>
    [JsonProperty("locale")]
    public string? Locale { get; set; }

    /// <inheritdoc cref="IMessageActivity.Text"/>
    [JsonProperty("text")]
    public string? Text { get; set; }

    /// <inheritdoc/>
    [JsonProperty("speak")]
    public string? Speak { get; set; }

    /// <inheritdoc/>
    [JsonProperty("inputHint")]
    public string? InputHint { get; set; }

    /// <inheritdoc/>
    [JsonProperty("summary")]
    public string? Summary { get; set; }

    /// <inheritdoc/>
    [JsonProperty("suggestedActions")]
    public SuggestedActions? SuggestedActions { get; set; }

    /// <inheritdoc/>
    [JsonProperty("attachments")]
    public IList<Attachment>? Attachments { get; set; }

    /// <summary>For an installation or a contact list, <c>add</c> or <c>remove</c>.</summary>
    [JsonProperty("action")]
    public string? Action { get; set; }

    /// <inheritdoc/>
    [JsonProperty("label")]
    public string? Label { get; set; }

    /// <inheritdoc/>
    [JsonProperty("valueType")]
    public string? ValueType { get; set; }

    /// <summary>What goes with the name or the words: details, a card's form, an answer; a JSON token when it was read from JSON.</summary>
    [JsonProperty("value")]
    public object? Value { get; set; }

    /// <summary>Which event, invoke, trace or command it is.</summary>
    [JsonProperty("name")]
    public string? Name { get; set; }

    /// <inheritdoc/>
    [JsonProperty("code")]
    public string? Code { get; set; }

    /// <inheritdoc/>
    [JsonProperty("expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <inheritdoc/>
    [JsonProperty("importance")]
    public string? Importance { get; set; }

    /// <inheritdoc/>
    [JsonProperty("deliveryMode")]
    public string? DeliveryMode { get; set; }

    /// <summary>Words that a speech recogniser should expect next.</summary>
    [JsonProperty("listenFor")]
    public IList<string>? ListenFor { get; set; }

    /// <inheritdoc/>
    [JsonProperty("textHighlights")]
    public IList<TextHighlight>? TextHighlights { get; set; }

    /// <summary>A programmed meaning beside the words.</summary>
    [JsonProperty("semanticAction")]
    public SemanticAction? SemanticAction { get; set; }
}
