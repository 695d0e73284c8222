using System.Text;

namespace HipStretch.Bot.Storage.Sealing;

/// <summary>Where something sealed belongs. It opens nowhere else, so that a row moved to another person or conversation is refused.</summary>
/// <param name="Kind">What it is; also what an operator is told.</param>
/// <param name="Channel">The channel's id; the name of a secret.</param>
/// <param name="Id">The conversation's or the person's id; empty for a secret.</param>
internal readonly record struct SealedPlace(string Kind, string Channel, string Id)
{
    /// <summary>The state of a conversation.</summary>
    public static SealedPlace State(ConversationKey conversation) => Of("conversation", conversation);

    /// <summary>The log of a conversation.</summary>
    public static SealedPlace Activity(ConversationKey conversation) => Of("activity", conversation);

    /// <summary>The answers of a conversation.</summary>
    public static SealedPlace Answer(ConversationKey conversation) => Of("answer", conversation);

    /// <summary>The outbox of a conversation.</summary>
    public static SealedPlace Outbox(ConversationKey conversation) => Of("message", conversation);

    /// <summary>The wake-ups of a conversation.</summary>
    public static SealedPlace Wakeup(ConversationKey conversation) => Of("wake-up", conversation);

    /// <summary>The state of a person.</summary>
    public static SealedPlace Person(UserKey user) => new("person", user.Channel, user.Id);

    /// <summary>A secret of that name.</summary>
    public static SealedPlace Secret(string name) => new("secret", name, "");

    /// <summary>The place as bytes; ids hold no NUL, so that no two places have the same.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes($"{Kind}\0{Channel}\0{Id}");

    private static SealedPlace Of(string kind, ConversationKey conversation) => new(kind, conversation.Channel, conversation.Id);
}
