using System.Collections.Concurrent;
using System.Collections.Frozen;
using HipStretch.Knowledge.Loading;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>Members of enums as the words that content writes, so that stored state outlives a change of their order.</summary>
internal sealed class EnumConverter : JsonConverter
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Enum>> Members = new();

    public override bool CanConvert(Type objectType) => Actual(objectType).IsEnum;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue((value as Enum)?.Word());

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null && Nullable.GetUnderlyingType(objectType) is not null)
        {
            return null;
        }

        var type = Actual(objectType);
        return reader.Value is string word && Members.GetOrAdd(type, MembersOf).TryGetValue(word, out var member)
            ? member
            : throw new JsonSerializationException($"Stored state has '{reader.Value}' for a {type.Name}, which is none of its words.");
    }

    private static FrozenDictionary<string, Enum> MembersOf(Type type) =>
        Enum.GetValues(type).Cast<Enum>().DistinctBy(member => member.Word()).ToFrozenDictionary(member => member.Word());

    private static Type Actual(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
