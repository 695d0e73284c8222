using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Triage;
using Newtonsoft.Json;

namespace HipStretch.Bot.State;

/// <summary>An answer that can be taken back, property by property, since there are a dozen of them: see <see cref="InterviewConverter"/>.</summary>
internal sealed class AnsweredConverter : JsonConverter<Answered>
{
    public override void WriteJson(JsonWriter writer, Answered? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(nameof(Answered.Question));
        writer.WriteStartObject();
        writer.WritePropertyName(nameof(OpenQuestion.Question));
        writer.WriteValue(value!.Question.Question.ToString());
        if (value.Question.Item is { } item)
        {
            writer.WritePropertyName(nameof(OpenQuestion.Item));
            writer.WriteValue(item.ToString());
        }

        writer.WriteEndObject();
        writer.WritePropertyName(nameof(Answered.Before));
        InterviewConverter.Write(writer, value.Before);
        writer.WriteEndObject();
    }

    public override Answered ReadJson(JsonReader reader, Type objectType, Answered? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        (OpenQuestion? question, Interview? before) = (null, null);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            switch (name)
            {
                case nameof(Answered.Question):
                    question = Question(reader);
                    break;
                case nameof(Answered.Before):
                    before = InterviewConverter.Read(reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return question is not null && before is not null
            ? new Answered(question, before)
            : throw new JsonSerializationException("An answer needs its question, and what was known before it.");
    }

    private static OpenQuestion Question(JsonReader reader)
    {
        (QuestionId? question, FactId? item) = (null, null);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            switch (name, reader.Value)
            {
                case (nameof(OpenQuestion.Question), string id):
                    question = QuestionId.Parse(id);
                    break;
                case (nameof(OpenQuestion.Item), string id):
                    item = FactId.Parse(id);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return question is { } asked ? new OpenQuestion(asked, item) : throw new JsonSerializationException("An open question needs its id.");
    }
}
