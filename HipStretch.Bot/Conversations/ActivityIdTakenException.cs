namespace HipStretch.Bot.Conversations;

/// <summary>An inbound activity has the id of something else that was said in the conversation, such as a reply of ours.</summary>
[GenerateSerializer]
internal sealed class ActivityIdTakenException(string id)
    : Exception($"The id '{id}' belongs to another activity of this conversation. Send the message under an id of its own.");
