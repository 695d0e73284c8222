using HipStretch.Knowledge.Loading;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>Members of enums as the words that content writes, so that stored state outlives a change of their order.</summary>
internal sealed class EnumConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => Actual(objectType).IsEnum;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue((value as Enum)?.Word());

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null && Nullable.GetUnderlyingType(objectType) is not null)
        {
            return null;
        }

        var type = Actual(objectType);
        return Enum.GetValues(type).Cast<Enum>().FirstOrDefault(member => reader.Value is string word && member.Word() == word)
            ?? throw new JsonSerializationException($"Stored state has '{reader.Value}' for a {type.Name}, which is none of its words.");
    }

    private static Type Actual(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
