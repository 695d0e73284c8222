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
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = ActivityJson.DeepestNesting };
        try
        {
            return JToken.ReadFrom(reader) as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
