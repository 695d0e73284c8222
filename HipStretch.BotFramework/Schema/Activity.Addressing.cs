using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <inheritdoc/>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReplyableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where this was said, with the id that the channel gave to a reply.</summary>
    /// <param name="reply">The channel's answer to the reply.</param>
    /// <returns>A new reference whose activity is the reply.</returns>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <inheritdoc/>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        (From, Recipient) = isIncoming ? (reference.User, reference.Bot) : (reference.Bot, reference.User);
        if (reference.ActivityId is { } id)
            _ = isIncoming ? Id = id : ReplyToId = id;
        return this;
    }

    /// <summary>A message back to the sender.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="locale">Their language; this activity's when left out.</param>
    /// <returns>A new message with empty lists of attachments and entities.</returns>
    public Activity CreateReply(string? text = null, string? locale = null)
    {
        var reply = Answer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>A record for developers about this activity.</summary>
    /// <param name="name">What is recorded.</param>
    /// <param name="value">The record.</param>
    /// <param name="valueType">The kind of value; its .NET type's name when left out.</param>
    /// <param name="label">The name to show; the calling method's when left out.</param>
    /// <returns>A new trace to the sender.</returns>
    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, [CallerMemberName] string? label = null)
    {
        var trace = Answer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    // Web chat channels refuse replies to their conversation updates.
    private string? ReplyableId =>
        IsActivity(ActivityTypes.ConversationUpdate) && ChannelId is "directline" or "webchat" ? null : Id;

    private Activity Answer(string type) => new(type)
    {
        From = Recipient,
        Recipient = From,
        ReplyToId = ReplyableId,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = Conversation,
    };
}
