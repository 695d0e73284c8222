using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

// Reads activities the same way whatever the host's serializer does about dates and $type, and only ever fails with a JsonException.
internal sealed class ActivityReading : CustomCreationConverter<Activity>
{
    public override Activity Create(Type objectType) => (Activity)Activator.CreateInstance(objectType)!;

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        if (reader.TokenType != JsonToken.StartObject)
            throw new JsonSerializationException($"Expected an activity, found {reader.TokenType}.");
        var activity = Create(objectType);
        try
        {
            (IsPlain(serializer) ? ProtocolJson.Reading : serializer).Populate(reader, activity);
        }
        catch (ArgumentOutOfRangeException tooFar)
        {
            throw new JsonSerializationException("A date lies outside the years 1 to 9999, or its offset beyond 14 hours.", tooFar);
        }

        return activity;
    }

    // A host with type names, references, contracts or converters of its own wrote what it reads.
    private static bool IsPlain(JsonSerializer serializer) =>
        serializer.TypeNameHandling == TypeNameHandling.None
        && serializer.PreserveReferencesHandling == PreserveReferencesHandling.None
        && serializer.ContractResolver.GetType() == typeof(DefaultContractResolver)
        && serializer.Converters.Count == 0;
}
