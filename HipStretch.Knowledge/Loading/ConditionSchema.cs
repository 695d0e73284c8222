using System.Text.Json.Nodes;

namespace HipStretch.Knowledge.Loading;

/// <summary>The JSON schema of conditions, in the shapes that <see cref="ConditionReader"/> reads.</summary>
internal static class ConditionSchema
{
    private static readonly string[] Bounds = ["above", "at-least", "below", "at-most"];

    public static JsonObject Create() => new()
    {
        ["oneOf"] = new JsonArray(
            Shape(["all"], ("all", Parts())),
            Shape(["any"], ("any", Parts())),
            Shape(["some"], ("some", Shape(["least", "of"], ("least", TypeSchema.Of(typeof(int))), ("of", Parts())))),
            Shape(["known"], ("known", TypeSchema.Reference(TypeSchema.Condition))),
            Shape(["not"], ("not", TypeSchema.Reference(TypeSchema.Condition))),
            Shape(["fact", "is"], ("fact", Fact()), ("is", TypeSchema.Of(typeof(string)))),
            Shape(["fact", "includes"], ("fact", Fact()), ("includes", TypeSchema.Of(typeof(string)))),
            Bounded()),
    };

    private static JsonObject Bounded()
    {
        var shape = Shape(["fact"], [("fact", Fact()), .. Bounds.Select(bound => (bound, TypeSchema.Simple("number")))]);
        shape["minProperties"] = 2;
        return shape;
    }

    private static JsonObject Shape(string[] required, params (string Name, JsonObject Schema)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)property.Schema))),
        ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Fact() => TypeSchema.Reference(TypeSchema.Id);

    private static JsonObject Parts() => new() { ["type"] = "array", ["items"] = TypeSchema.Reference(TypeSchema.Condition), ["minItems"] = 1 };
}
