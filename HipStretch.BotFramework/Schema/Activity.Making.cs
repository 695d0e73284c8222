namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Makes an activity; each parameter is the property of its name, and what is left out stays unknown.</summary>
    public Activity(
        string? type = null,
        string? id = null,
        DateTimeOffset? timestamp = null,
        DateTimeOffset? localTimestamp = null,
        string? serviceUrl = null,
        string? channelId = null,
        ChannelAccount? from = null,
        ConversationAccount? conversation = null,
        ChannelAccount? recipient = null,
        string? textFormat = null,
        string? attachmentLayout = null,
        IList<ChannelAccount>? membersAdded = null,
        IList<ChannelAccount>? membersRemoved = null,
        IList<MessageReaction>? reactionsAdded = null,
        IList<MessageReaction>? reactionsRemoved = null,
        string? topicName = null,
        bool? historyDisclosed = null,
        string? locale = null,
        string? text = null,
        string? speak = null,
        string? inputHint = null,
        string? summary = null,
        SuggestedActions? suggestedActions = null,
        IList<Attachment>? attachments = null,
        IList<Entity>? entities = null,
        object? channelData = null,
        string? action = null,
        string? replyToId = null,
        string? label = null,
        string? valueType = null,
        object? value = null,
        string? name = null,
        ConversationReference? relatesTo = null,
        string? code = null,
        DateTimeOffset? expiration = null,
        string? importance = null,
        string? deliveryMode = null,
        IList<string>? listenFor = null,
        IList<TextHighlight>? textHighlights = null,
        SemanticAction? semanticAction = null)
    {
        Type = type;
        Id = id;
        Timestamp = timestamp;
        LocalTimestamp = localTimestamp;
        ServiceUrl = serviceUrl;
        ChannelId = channelId;
        From = from;
        Conversation = conversation;
        Recipient = recipient;
        TextFormat = textFormat;
        AttachmentLayout = attachmentLayout;
        MembersAdded = membersAdded;
        MembersRemoved = membersRemoved;
        ReactionsAdded = reactionsAdded;
        ReactionsRemoved = reactionsRemoved;
        TopicName = topicName;
        HistoryDisclosed = historyDisclosed;
        Locale = locale;
        Text = text;
        Speak = speak;
        InputHint = inputHint;
        Summary = summary;
        SuggestedActions = suggestedActions;
        Attachments = attachments;
        Entities = entities;
        ChannelData = channelData;
        Action = action;
        ReplyToId = replyToId;
        Label = label;
        ValueType = valueType;
        Value = value;
        Name = name;
        RelatesTo = relatesTo;
        Code = code;
        Expiration = expiration;
        Importance = importance;
        DeliveryMode = deliveryMode;
        ListenFor = listenFor;
        TextHighlights = textHighlights;
        SemanticAction = semanticAction;
    }
}
