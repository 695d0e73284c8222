using System.Text;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>
/// Bot state as JSON. Only the types of <see cref="StateTypes"/> are ever named in it, by short names that stay when code moves; any other
/// name is refused, so stored text can never choose what is constructed.
/// </summary>
internal sealed class StateCodec
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new StateContracts(),
        SerializationBinder = new StateTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        Converters = { new IdConverter(), new FactsConverter() },
    });

    /// <summary>State with nothing in it.</summary>
    public static ReadOnlyMemory<byte> Empty { get; } = "{}"u8.ToArray();

    /// <summary>Reads the properties of one scope.</summary>
    /// <exception cref="JsonException">The text is no state, or names a type that is not in the list.</exception>
    public IDictionary<string, object> Read(ReadOnlyMemory<byte> json)
    {
        using var text = new StreamReader(new MemoryStream(json.ToArray(), writable: false), Utf8);
        using var reader = new StateReader(text);
        return serializer.Deserialize<Dictionary<string, object>>(reader)
            ?? throw new JsonSerializationException("Expected state, found null.");
    }

    /// <summary>Writes the properties of one scope; the same properties always give the same bytes.</summary>
    public ReadOnlyMemory<byte> Write(IDictionary<string, object> state)
    {
        using var stream = new MemoryStream(1024);
        using (var writer = new StreamWriter(stream, Utf8, bufferSize: 512, leaveOpen: true))
        {
            serializer.Serialize(writer, new Dictionary<string, object>(state), typeof(Dictionary<string, object>));
        }

        return stream.ToArray();
    }
}
