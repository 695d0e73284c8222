using System.Text.Json;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>A part of the log as clients get it: <c>{"activities":[...],"watermark":"n"}</c>.</summary>
internal static class ActivitySet
{
    private static readonly string[] NotForClients =
        [ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Trace];

    /// <summary>Writes activities, without what clients are not told, and the place of the last in the log.</summary>
    public static byte[] Write(IEnumerable<ReadOnlyMemory<byte>> activities, long through)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var activity in activities.Where(IsForClients))
            {
                writer.WriteRawValue(activity.Span, skipInputValidation: true);
            }

            writer.WriteEndArray();
            writer.WriteString("watermark"u8, Watermark.Write(through));
            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    /// <summary>Whether clients are told of it.</summary>
    public static bool IsForClients(ReadOnlyMemory<byte> activity)
    {
        var reader = new Utf8JsonReader(activity.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
            {
                return !NotForClients.Contains(reader.GetString());
            }

            reader.Skip();
        }

        return false;
    }
}
