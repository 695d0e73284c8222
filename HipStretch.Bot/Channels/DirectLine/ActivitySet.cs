using System.Text;
using System.Text.Json;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>A part of the log as clients get it: <c>{"activities":[...],"watermark":"n"}</c>.</summary>
internal static class ActivitySet
{
    private static readonly string[] NotForClients =
        [ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate, ActivityTypes.Invoke, ActivityTypes.Trace];

    /// <summary>Writes activities, without what clients are not told, and the place of the last in the log.</summary>
    public static byte[] Write(IEnumerable<LogEntry> entries, long through)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("activities"u8);
            foreach (var entry in entries.Where(IsForClients))
            {
                writer.WriteRawValue(entry.Json.Span, skipInputValidation: true);
            }

            writer.WriteEndArray();
            writer.WriteString("watermark"u8, Watermark.Write(through));
            writer.WriteEndObject();
        }

        return json.ToArray();
    }

    /// <summary>Writes an activity that is not in the log, without a watermark, so that clients keep theirs.</summary>
    public static byte[] Write(string activity) => Encoding.UTF8.GetBytes($$"""{"activities":[{{activity}}]}""");

    /// <summary>Whether clients are told of it.</summary>
    public static bool IsForClients(LogEntry entry) => !NotForClients.Contains(Type(entry));

    /// <summary>Whether the person said it, rather than the bot.</summary>
    public static bool IsOfPerson(LogEntry entry)
    {
        using var activity = JsonDocument.Parse(entry.Json);
        return IsForClients(entry)
            && activity.RootElement.GetProperty("from"u8).TryGetProperty("role"u8, out var role)
            && role.ValueEquals(RoleTypes.User);
    }

    private static string? Type(LogEntry entry)
    {
        var reader = new Utf8JsonReader(entry.Json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isType = reader.ValueTextEquals("type"u8);
            reader.Read();
            if (isType)
            {
                return reader.GetString();
            }

            reader.Skip();
        }

        return null;
    }
}
