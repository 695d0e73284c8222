using System.Globalization;
using HipStretch.Bot.Json;
using HipStretch.Bot.Storage;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Conversations;

/// <summary>Activities as JSON: compact, without nulls, and no deeper than any channel sends them.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = JsonBounds.Nesting,
        DateParseHandling = DateParseHandling.None,
        // Names such as $ref are a caller's own, and never make one object of two.
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        // A property that comes twice is what it is the last time, as every other reader has it, and not both in one.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
    });

    /// <summary>Reads one activity.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or too deep.</exception>
    public static Activity Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { ArrayPool = CharPool.Shared, MaxDepth = JsonBounds.Nesting };
        return Serializer.Deserialize<Activity>(reader) ?? throw new JsonSerializationException("Expected an activity, found null.");
    }

    /// <summary>Reads a JSON object as it is, its times as they were written.</summary>
    /// <exception cref="JsonException">The text is no JSON object, or too deep, or has a number that nothing can hold.</exception>
    public static JObject Object(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = JsonBounds.Nesting };
        return JObject.Load(reader);
    }

    /// <summary>Writes one activity, or the body of an invoke's answer, in UTF-8.</summary>
    public static byte[] Write(object activity)
    {
        using var text = new PooledTextWriter();
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared, CloseOutput = false };
        Serializer.Serialize(writer, activity);
        writer.Flush();
        return text.ToUtf8();
    }

    /// <summary>An activity's JSON with the id and the time that it has in the conversation, and all else as it was.</summary>
    public static string Stamped(string json, string id, DateTimeOffset at)
    {
        var activity = Object(json);
        activity["id"] = id;
        activity["timestamp"] = at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return activity.ToString(Formatting.None);
    }

    /// <summary>Joins activities that are JSON already into an array.</summary>
    public static byte[] Array(ReadOnlySpan<LoggedActivity> activities)
    {
        var length = Math.Max(activities.Length + 1, 2);
        foreach (var activity in activities)
        {
            length += activity.Json.Length;
        }

        var array = new byte[length];
        array[0] = (byte)'[';
        var at = 1;
        foreach (var activity in activities)
        {
            if (at > 1)
            {
                array[at++] = (byte)',';
            }

            activity.Json.Span.CopyTo(array.AsSpan(at));
            at += activity.Json.Length;
        }

        array[at] = (byte)']';
        return array;
    }
}
