namespace HipStretch.Bot.Storage;

/// <summary>The documents with a version that a turn may write.</summary>
internal enum TurnDocument
{
    /// <summary>The state of the conversation.</summary>
    Conversation,

    /// <summary>The state of the person, shared by their conversations.</summary>
    User,
}
