using HipStretch.Bot.Json;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>
/// Bot state as JSON. Only the types of <see cref="StateTypes"/> are ever named in it, by short names that stay when code moves; any other
/// name is refused, so stored text can never choose what is constructed.
/// </summary>
internal sealed class StateCodec
{
    private readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new StateContracts(),
        SerializationBinder = new StateTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        DefaultValueHandling = DefaultValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        Converters = { new IdConverter(), new FactsConverter(), new InterviewConverter(), new AnsweredConverter(), new EnumConverter() },
    });

    /// <summary>State with nothing in it.</summary>
    public static ReadOnlyMemory<byte> Empty { get; } = "{}"u8.ToArray();

    /// <summary>Reads the properties of one scope.</summary>
    /// <exception cref="JsonException">The text is no state, or names a type that is not in the list.</exception>
    public IDictionary<string, object> Read(ReadOnlyMemory<byte> json)
    {
        using var text = new PooledTextReader(json.Span);
        using var reader = new StateReader(text) { ArrayPool = CharPool.Shared };
        return serializer.Deserialize<Dictionary<string, object>>(reader)
            ?? throw new JsonSerializationException("Expected state, found null.");
    }

    /// <summary>Writes the properties of one scope.</summary>
    public ReadOnlyMemory<byte> Write(IDictionary<string, object> state)
    {
        using var text = new PooledTextWriter();
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Shared, CloseOutput = false };
        serializer.Serialize(writer, state, typeof(IDictionary<string, object>));
        writer.Flush();
        return text.ToUtf8();
    }
}
