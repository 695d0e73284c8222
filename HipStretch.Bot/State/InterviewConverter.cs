using System.Collections.Immutable;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>
/// How far the questions have come, property by property. It is stored once for every answer that can be taken back, and so is most of what a turn
/// reads and writes: by its constructor's parameters each would cost several times its size.
/// </summary>
internal sealed class InterviewConverter : JsonConverter<Interview>
{
    public override void WriteJson(JsonWriter writer, Interview? value, JsonSerializer serializer) => Write(writer, value!);

    public override Interview ReadJson(JsonReader reader, Type objectType, Interview? existingValue, bool hasExistingValue, JsonSerializer serializer) => Read(reader);

    /// <summary>Writes the object.</summary>
    public static void Write(JsonWriter writer, Interview interview)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(nameof(Interview.Known));
        FactsConverter.Write(writer, interview.Known);
        Write(writer, nameof(Interview.Asked), interview.Asked);
        Write(writer, nameof(Interview.Alone), interview.Alone);
        Write(writer, nameof(Interview.Denied), interview.Denied);
        writer.WriteEndObject();
    }

    /// <summary>Reads the object that the reader has come to.</summary>
    public static Interview Read(JsonReader reader)
    {
        if (reader.TokenType != JsonToken.StartObject)
        {
            throw new JsonSerializationException($"An interview is an object, not {reader.TokenType}.");
        }

        var (known, asked) = (Facts.None, ImmutableHashSet<QuestionId>.Empty);
        ImmutableHashSet<FactId>? alone = null, denied = null;
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            switch (name)
            {
                case nameof(Interview.Known):
                    known = FactsConverter.Read(reader);
                    break;
                case nameof(Interview.Asked):
                    asked = Read<QuestionId>(reader);
                    break;
                case nameof(Interview.Alone):
                    alone = Read<FactId>(reader);
                    break;
                case nameof(Interview.Denied):
                    denied = Read<FactId>(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new Interview(known, asked, alone, denied);
    }

    private static void Write<TId>(JsonWriter writer, string name, ImmutableHashSet<TId> ids)
        where TId : struct
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (var id in ids)
        {
            writer.WriteValue(id.ToString());
        }

        writer.WriteEndArray();
    }

    private static ImmutableHashSet<TId> Read<TId>(JsonReader reader)
        where TId : struct, IParsable<TId>
    {
        if (reader.TokenType != JsonToken.StartArray)
        {
            throw new JsonSerializationException($"Ids come in an array, not in {reader.TokenType}.");
        }

        var ids = ImmutableHashSet<TId>.Empty.ToBuilder();
        while (reader.Read() && reader.TokenType == JsonToken.String)
        {
            ids.Add(TId.Parse((string)reader.Value!, null));
        }

        return ids.ToImmutable();
    }
}
