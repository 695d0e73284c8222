using HipStretch.Bot.Conversations;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Reads the JSON objects that callers send.</summary>
internal static class JsonBody
{
    /// <summary>The object, with its times as they were written; null where it is none, or has a number that nothing can hold.</summary>
    public static JObject? Read(string json)
    {
        try
        {
            return ActivityJson.Object(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text in an object; null where there is no object, or in it no text or an empty one.</summary>
    public static string? Text(JObject? of, string name) => of?[name] is JValue { Value: string { Length: > 0 } text } ? text : null;
}
