namespace Microsoft.Bot.Schema;

/// <summary>What every activity has: what it is, where it happened, and between whom.</summary>
/// <remarks>Everything comes from outside and may be missing. Each <c>As…</c> method gives the narrower view when
/// <see cref="Type"/> says so, and null when not; the view is the same object.</remarks>
public interface IActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>, or a narrower one such as <c>event/tick</c>.</summary>
    string? Type { get; set; }

    /// <summary>The channel's id of this activity, once it has one.</summary>
    string? Id { get; set; }

    /// <summary>Where the channel takes calls; only to be believed when the token names the same address.</summary>
    string? ServiceUrl { get; set; }

    /// <summary>When it was sent, by the channel's clock.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, by the sender's clock and offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender.</summary>
    ChannelAccount? From { get; set; }

    /// <summary>The conversation.</summary>
    ConversationAccount? Conversation { get; set; }

    /// <summary>To whom it is sent.</summary>
    ChannelAccount? Recipient { get; set; }

    /// <summary>The activity that this one answers.</summary>
    string? ReplyToId { get; set; }

    /// <summary>The channel, for instance <c>msteams</c> or <c>directline</c>.</summary>
    string? ChannelId { get; set; }

    /// <summary>What a program can read about it.</summary>
    IList<Entity>? Entities { get; set; }

    /// <summary>What the one channel says beyond the protocol; a JSON token when it was read from JSON.</summary>
    object? ChannelData { get; set; }

    /// <summary>This as a message.</summary>
    /// <returns>Null when it is none.</returns>
    IMessageActivity? AsMessageActivity();

    /// <summary>This as an edit.</summary>
    /// <returns>Null when it is none.</returns>
    IMessageUpdateActivity? AsMessageUpdateActivity();

    /// <summary>This as a deletion.</summary>
    /// <returns>Null when it is none.</returns>
    IMessageDeleteActivity? AsMessageDeleteActivity();

    /// <summary>This as a reaction.</summary>
    /// <returns>Null when it is none.</returns>
    IMessageReactionActivity? AsMessageReactionActivity();

    /// <summary>This as a suggestion.</summary>
    /// <returns>Null when it is none.</returns>
    ISuggestionActivity? AsSuggestionActivity();

    /// <summary>This as a change of members or topic.</summary>
    /// <returns>Null when it is none.</returns>
    IConversationUpdateActivity? AsConversationUpdateActivity();

    /// <summary>This as a change of a contact list.</summary>
    /// <returns>Null when it is none.</returns>
    IContactRelationUpdateActivity? AsContactRelationUpdateActivity();

    /// <summary>This as an installation or its end.</summary>
    /// <returns>Null when it is none.</returns>
    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    /// <summary>This as a notice that somebody is writing.</summary>
    /// <returns>Null when it is none.</returns>
    ITypingActivity? AsTypingActivity();

    /// <summary>This as an end of the conversation.</summary>
    /// <returns>Null when it is none.</returns>
    IEndOfConversationActivity? AsEndOfConversationActivity();

    /// <summary>This as an event.</summary>
    /// <returns>Null when it is none.</returns>
    IEventActivity? AsEventActivity();

    /// <summary>This as an invoke.</summary>
    /// <returns>Null when it is none.</returns>
    IInvokeActivity? AsInvokeActivity();

    /// <summary>This as a trace.</summary>
    /// <returns>Null when it is none.</returns>
    ITraceActivity? AsTraceActivity();

    /// <summary>This as a change of hands.</summary>
    /// <returns>Null when it is none.</returns>
    IHandoffActivity? AsHandoffActivity();

    /// <summary>This as a command.</summary>
    /// <returns>Null when it is none.</returns>
    ICommandActivity? AsCommandActivity();

    /// <summary>This as a command's outcome.</summary>
    /// <returns>Null when it is none.</returns>
    ICommandResultActivity? AsCommandResultActivity();

    /// <summary>Where this was said, seen from the bot: its sender is the user, its recipient the bot.</summary>
    /// <returns>A new reference to the same accounts.</returns>
    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by a reference: channel, address, conversation, sender and recipient are overwritten.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">False for what the bot says: it answers the reference's activity. True for what the bot hears: it takes
    /// that activity's id.</param>
    /// <returns>This activity.</returns>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    /// <summary>The channel data as a type of its own.</summary>
    /// <typeparam name="T">Read by its JSON names.</typeparam>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="Newtonsoft.Json.JsonException">The data has another shape.</exception>
    T? GetChannelData<T>();

    /// <summary>The channel data as a type of its own, when it has that shape.</summary>
    /// <typeparam name="T">Read by its JSON names.</typeparam>
    /// <param name="instance">The data.</param>
    /// <returns>False when there is none or it has another shape.</returns>
    bool TryGetChannelData<T>(out T? instance);
}
