using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

// Text that looks like a date stays text: an unknown property must come back letter by letter.
internal static class ProtocolJson
{
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static JObject Write(object value) => JObject.FromObject(value, Serializer);
}
