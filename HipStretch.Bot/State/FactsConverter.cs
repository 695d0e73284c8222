using HipStretch.Knowledge.Triage;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>What is known of a person as a JSON object: a word, a number, or a list of words, by fact, in the order of the facts' ids.</summary>
internal sealed class FactsConverter : JsonConverter<Facts>
{
    public override void WriteJson(JsonWriter writer, Facts? value, JsonSerializer serializer) => Write(writer, value ?? Facts.None);

    public override Facts ReadJson(JsonReader reader, Type objectType, Facts? existingValue, bool hasExistingValue, JsonSerializer serializer) => Read(reader);

    /// <summary>Writes the object.</summary>
    public static void Write(JsonWriter writer, Facts facts)
    {
        writer.WriteStartObject();
        KeyValuePair<FactId, FactValue>[] ordered = [.. facts];
        Array.Sort(ordered, static (one, other) => string.CompareOrdinal(one.Key.ToString(), other.Key.ToString()));
        foreach (var (fact, known) in ordered)
        {
            writer.WritePropertyName(fact.ToString());
            Write(writer, known);
        }

        writer.WriteEndObject();
    }

    /// <summary>Reads the object that the reader has come to.</summary>
    public static Facts Read(JsonReader reader)
    {
        var told = new List<KeyValuePair<FactId, FactValue>>();
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var fact = FactId.Parse((string)reader.Value!);
            reader.Read();
            told.Add(new(fact, Value(reader)));
        }

        return told.Count == 0 ? Facts.None : Facts.None.With(told);
    }

    private static void Write(JsonWriter writer, FactValue known)
    {
        switch (known)
        {
            case FactValue.Number number:
                writer.WriteValue(number.Amount);
                break;
            case FactValue.Several several:
                writer.WriteStartArray();
                foreach (var word in several.Words)
                {
                    writer.WriteValue(word);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteValue(known.ToString());
                break;
        }
    }

    private static FactValue Value(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.Integer or JsonToken.Float => new FactValue.Number(Convert.ToDouble(reader.Value, System.Globalization.CultureInfo.InvariantCulture)),
        JsonToken.String => new FactValue.Said((string)reader.Value!),
        JsonToken.StartArray => new FactValue.Several(ReadWords(reader)),
        _ => throw new JsonSerializationException($"A fact is a word, a number or a list of words, not {reader.TokenType}."),
    };

    private static List<string> ReadWords(JsonReader reader)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType == JsonToken.String)
        {
            words.Add((string)reader.Value!);
        }

        return words;
    }
}
