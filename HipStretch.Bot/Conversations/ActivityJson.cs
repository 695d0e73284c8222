using System.Text;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Conversations;

/// <summary>Activities as JSON: compact, without nulls, and no deeper than any channel sends them.</summary>
internal static class ActivityJson
{
    private const int DeepestNesting = 64;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = DeepestNesting,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    });

    /// <summary>Reads one activity.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or too deep.</exception>
    public static Activity Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = DeepestNesting };
        return Serializer.Deserialize<Activity>(reader) ?? throw new JsonSerializationException("Expected an activity, found null.");
    }

    /// <summary>Writes one activity, in UTF-8.</summary>
    public static byte[] Write(Activity activity)
    {
        using var stream = new MemoryStream(1024);
        using (var writer = new StreamWriter(stream, Utf8, bufferSize: 512, leaveOpen: true))
        {
            Serializer.Serialize(writer, activity);
        }

        return stream.ToArray();
    }

    /// <summary>Joins activities that are JSON already into an array.</summary>
    public static byte[] Array(ReadOnlySpan<LoggedActivity> activities)
    {
        using var stream = new MemoryStream(1024);
        stream.WriteByte((byte)'[');
        for (var i = 0; i < activities.Length; i++)
        {
            if (i > 0)
            {
                stream.WriteByte((byte)',');
            }

            stream.Write(activities[i].Json.Span);
        }

        stream.WriteByte((byte)']');
        return stream.ToArray();
    }
}
