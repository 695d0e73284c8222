using System.Text.Json.Serialization;

namespace HipStretch.Testing.Http;

/// <summary>What Direct Line answers to a call that opens a conversation, or comes back to it.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What later calls show.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
/// <param name="StreamUrl">The address of a web socket; null where the call opens none.</param>
/// <param name="UserId">The person's id; null where the page's own endpoint did not answer.</param>
/// <param name="Resume">What takes the conversation up again; null where the page's own endpoint did not answer.</param>
public sealed record DirectLineGrant(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl")] Uri? StreamUrl,
    [property: JsonPropertyName("userId")] string? UserId,
    [property: JsonPropertyName("resume")] string? Resume);
