namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity in the Bot Framework protocol, as written in <see cref="Activity.Type"/>.</summary>
public static class ActivityTypes
{
    /// <summary>Something said, by a person or by the bot.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members joined or left, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender is writing.</summary>
    public const string Typing = "typing";

    /// <summary>The sender regards the conversation as over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something happened that is not shown to the person; <see cref="Activity.Name"/> says what.</summary>
    public const string Event = "event";

    /// <summary>A request that is answered within the same call by an <c>invokeResponse</c>.</summary>
    public const string Invoke = "invoke";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed or uninstalled.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Reactions were added to or taken from a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion to one member about another's message.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A record for developers, never for people.</summary>
    public const string Trace = "trace";

    /// <summary>Control of the conversation changes hands.</summary>
    public const string Handoff = "handoff";

    /// <summary>Asks the recipient to carry out a named command.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a <see cref="Command"/>.</summary>
    public const string CommandResult = "commandResult";
}
