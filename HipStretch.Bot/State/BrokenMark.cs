using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Bot.State;

/// <summary>A note in a conversation's document that its last turn broke.</summary>
internal static class BrokenMark
{
    /// <summary>The name of the property that it is noted in.</summary>
    public const string Name = "broken";

    /// <summary>The document with the note; null where it has it already, or is no JSON object that could take it.</summary>
    public static ReadOnlyMemory<byte>? Add(ReadOnlyMemory<byte> document)
    {
        try
        {
            if (JsonNode.Parse(document.Span) is JsonObject properties && properties.TryAdd(Name, true))
            {
                return JsonSerializer.SerializeToUtf8Bytes(properties);
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return null;
    }
}
