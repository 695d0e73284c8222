using System.Reflection;
using System.Text.Json.Nodes;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Loading;

/// <summary>The JSON schema of a type as content writes it.</summary>
internal static class TypeSchema
{
    public const string Id = "id";
    public const string Condition = "condition";
    private const string Text = "text";

    private static readonly Dictionary<Type, Func<JsonObject>> Special = new()
    {
        [typeof(Condition)] = () => Reference(Condition),
        [typeof(Span)] = () => new() { ["type"] = "array", ["items"] = Simple("integer"), ["minItems"] = 2, ["maxItems"] = 2 },
        [typeof(Point)] = () => new() { ["type"] = "array", ["items"] = Simple("number"), ["minItems"] = 2, ["maxItems"] = 3 },
        [typeof(string)] = () => Reference(Text),
        [typeof(bool)] = () => Simple("boolean"),
        [typeof(int)] = () => Simple("integer"),
        [typeof(double)] = () => Simple("number"),
        [typeof(Uri)] = () => new() { ["type"] = "string", ["pattern"] = "^https://" },
        [typeof(DateOnly)] = () => new() { ["type"] = "string", ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
    };

    /// <summary>What schemas refer to, by name; new objects each time, since a JSON node has one parent.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> Definitions => new Dictionary<string, JsonNode?>
    {
        [Id] = new JsonObject { ["description"] = Kebab.Rule, ["type"] = "string", ["pattern"] = "^[a-z0-9]([a-z0-9.-]{0,78}[a-z0-9])?$" },

        // Loading takes any plain value as text, and an editor takes the text 30 for a number.
        [Text] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 },
        [Condition] = ConditionSchema.Create(),
    };

    public static JsonObject Reference(string definition) => new() { ["$ref"] = "#/$defs/" + definition };

    public static JsonObject Simple(string type) => new() { ["type"] = type };

    public static JsonObject Of(Type type) =>
        Nullable.GetUnderlyingType(type) is { } value ? Of(value)
        : Special.TryGetValue(type, out var special) ? special()
        : type.IsEnum ? new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonValue.Create(Kebab.FromPascal(name)))]) }
        : ScalarReader.IsId(type) ? Reference(Id)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? new() { ["type"] = "array", ["items"] = Of(type.GetGenericArguments()[0]) }
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? Map(type.GetGenericArguments())
        : Record(type);

    private static JsonObject Map(Type[] types) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = types[0] == typeof(string) ? new JsonObject() : Of(types[0]),
        ["additionalProperties"] = Of(types[1]),
    };

    private static JsonObject Record(Type type)
    {
        var parameters = RecordReader.Parameters(type);
        return new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parameters.Select(parameter => KeyValuePair.Create(RecordReader.Name(parameter), (JsonNode?)Of(parameter)))),
            ["required"] = new JsonArray([.. parameters.Where(parameter => !parameter.HasDefaultValue).Select(parameter => JsonValue.Create(RecordReader.Name(parameter)))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(ParameterInfo parameter)
    {
        var schema = Of(parameter.ParameterType);
        if (parameter.IsDefined(typeof(NotEmptyAttribute)))
        {
            schema["minItems"] = 1;
        }

        return schema;
    }
}
