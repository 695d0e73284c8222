using System.Text.Json;

namespace HipStretch.BotFramework.Guards;

/// <summary>
/// How much JSON a caller may send at once. Bytes alone do not bound what it costs: 256 KiB of <c>[[[[</c> or <c>{},{},</c> make more objects than
/// a turn of a thousand people. Each bound is far above what any channel sends.
/// </summary>
internal static class JsonBounds
{
    /// <summary>Objects and arrays inside one another, the outermost included. Adaptive cards, the deepest there are, stay below 20; most readers stop at 64.</summary>
    public const int Nesting = 64;

    /// <summary>Elements of one array, or properties of one object. The longest lists are members who join, some hundred of them.</summary>
    public const int Entries = 1_000;

    /// <summary>Values in all, objects and arrays included. An activity of a channel has some hundred.</summary>
    public const int Values = 10_000;

    /// <summary>Reads to the end without making anything; tells which bound is broken, null where none is.</summary>
    /// <param name="json">What was sent.</param>
    /// <exception cref="JsonException">It is not one JSON value.</exception>
    public static string? Broken(ReadOnlySpan<byte> json)
    {
        // The reader lets one level more pass than is allowed, so that it is told as what it is.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = Nesting + 1 });
        Span<int> entries = stackalloc int[Nesting + 1];
        var values = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray)
                continue;

            var opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            if (opens && reader.CurrentDepth == Nesting)
                return $"The body nests deeper than {Nesting} levels.";

            if (++entries[reader.CurrentDepth] > Entries)
                return $"An array or an object in the body has more than {Entries} entries.";

            if (++values > Values)
                return $"The body has more than {Values} values.";

            if (reader.TokenType is JsonTokenType.Number && !(reader.TryGetDouble(out var number) && double.IsFinite(number)))
                return "The body has a number that is too large to be read.";

            if (opens)
                entries[reader.CurrentDepth + 1] = 0;
        }

        return null;
    }
}
