using System.Text.Json.Serialization;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>What our page gets to talk with.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What calls to Direct Line show.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
/// <param name="UserId">The person's id in the conversation. It is a name, and opens nothing.</param>
/// <param name="Resume">What takes the conversation up again, once; the page keeps it to itself.</param>
internal sealed record WebChatTokenAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("userId")] string UserId,
    [property: JsonPropertyName("resume")] string Resume);
