using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

// Text that looks like a date stays text, and $type and $ref are properties like any other: what is unknown must come back letter
// by letter.
internal static class ProtocolJson
{
    // An empty text where an object belongs counts as null. Null has to be set: what is not set Newtonsoft keeps among the unknown
    // properties, and writes it beside the value that the property gets later.
    public static JsonSerializer Reading { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
        MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
        // A property that comes twice is what it is the last time, as every other reader has it, and not both in one.
        ObjectCreationHandling = ObjectCreationHandling.Replace,
    });

    private static JsonSerializer Writing { get; } = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        TypeNameHandling = TypeNameHandling.None,
    });

    public static string Text(object value) => JToken.FromObject(value, Writing).ToString(Formatting.None);

    public static JObject Write(object value) => JObject.FromObject(value, Writing);

    public static T? As<T>(object value) => (value as JToken ?? JToken.FromObject(value, Writing)).ToObject<T>(Reading);
}
