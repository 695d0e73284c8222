using System.Text;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

// A serializer is made from the settings each time, since a caller may change them: only its contract resolver is costly, and that is shared.
internal static class ConnectorJson
{
    private const int Deepest = 64;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static JsonSerializerSettings Writing() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    public static JsonSerializerSettings Reading() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = Deepest,
        CheckAdditionalContent = true,
    };

    public static ReadOnlyMemory<byte> Write(object? value, string name, JsonSerializerSettings settings)
    {
        if (value is null)
            throw new ValidationException(ValidationRules.CannotBeNull, name);
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, Utf8))
            JsonSerializer.Create(settings).Serialize(writer, value);
        return stream.ToArray();
    }

    public static T? Read<T>(string json, JsonSerializerSettings settings)
    {
        if (string.IsNullOrWhiteSpace(json))
            return default;
        using var reader = new JsonTextReader(new StringReader(json));
        return JsonSerializer.Create(settings).Deserialize<T>(reader);
    }
}
