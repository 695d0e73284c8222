using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using HipStretch.Knowledge;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>Typed ids of Knowledge, as the words that content writes.</summary>
internal sealed class IdConverter : JsonConverter
{
    private static readonly ConcurrentDictionary<Type, Func<string, object>?> Parsers = new();

    public override bool CanConvert(Type objectType) => Parsers.GetOrAdd(objectType, FindParser) is not null;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => writer.WriteValue(value?.ToString());

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        reader.Value is string text ? Parsers.GetOrAdd(Nullable.GetUnderlyingType(objectType) ?? objectType, FindParser)!(text) : null;

    private static Func<string, object>? FindParser(Type type)
    {
        var actual = Nullable.GetUnderlyingType(type) ?? type;
        return actual.Assembly != typeof(KnowledgeBase).Assembly || !actual.IsValueType || actual.IsEnum || !IsParsable(actual)
            ? null
            : typeof(IdConverter).GetMethod(nameof(Parser), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(actual).Invoke(null, null) as Func<string, object>;
    }

    private static bool IsParsable(Type type) => type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));

    private static Func<string, object> Parser<T>()
        where T : struct, IParsable<T> => text => T.Parse(text, CultureInfo.InvariantCulture);
}
