using System.Text.Json.Serialization;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Direct Line's answer to a call that opens a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What later calls show.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
internal sealed record GrantAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    /// <summary>An absolute address for a web socket; null where the call opens none.</summary>
    [JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }

    /// <summary>The protocol's; clients pass it on to speech services.</summary>
    [JsonPropertyName("referenceGrammarId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ReferenceGrammarId { get; init; }
}
