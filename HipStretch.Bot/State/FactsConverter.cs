using HipStretch.Knowledge.Triage;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.State;

/// <summary>What is known of a person as a JSON object: a word, a number, or a list of words, by fact, in the order of the facts' ids.</summary>
internal sealed class FactsConverter : JsonConverter<Facts>
{
    public override void WriteJson(JsonWriter writer, Facts? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        foreach (var (fact, known) in (value ?? Facts.None).OrderBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            writer.WritePropertyName(fact.ToString());
            Write(writer, known);
        }

        writer.WriteEndObject();
    }

    public override Facts ReadJson(JsonReader reader, Type objectType, Facts? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        JObject.Load(reader).Properties().Aggregate(Facts.None, (facts, property) => facts.With(FactId.Parse(property.Name), Read(property.Value)));

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

    private static FactValue Read(JToken token) => token switch
    {
        { Type: JTokenType.Integer or JTokenType.Float } => new FactValue.Number(token.Value<double>()),
        JArray array => new FactValue.Several([.. array.Values<string>().Select(word => word!)]),
        _ => new FactValue.Said(token.Value<string>() ?? throw new JsonSerializationException("A fact without a value.")),
    };
}
