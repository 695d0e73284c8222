using System.Text.Json.Serialization;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>The answer to a posted activity.</summary>
/// <param name="Id">The id that the activity has in the conversation.</param>
internal sealed record ResourceAnswer([property: JsonPropertyName("id")] string Id);
