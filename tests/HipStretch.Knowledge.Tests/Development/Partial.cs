using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>Compares what was understood with what a case names: objects in part, lists as sets that must be contained, null and empty lists as nothing.</summary>
internal static class Partial
{
    public static bool Matches(JsonNode? expected, JsonNode? told) => (expected, told) switch
    {
        (null, _) => IsNothing(told),
        (JsonArray { Count: 0 }, _) => IsNothing(told),
        (JsonArray all, JsonArray found) => all.All(wanted => found.Any(one => JsonNode.DeepEquals(wanted, one))),
        (JsonObject parts, _) when parts.All(part => IsNothing(part.Value)) && told is null => true,
        (JsonObject parts, JsonObject found) => parts.All(part => Matches(part.Value, found[part.Key])),
        (JsonValue, JsonValue) when expected.GetValueKind() == JsonValueKind.Number && told.GetValueKind() == JsonValueKind.Number =>
            Math.Abs((double)expected - (double)told) < 0.01,
        _ => JsonNode.DeepEquals(expected, told),
    };

    private static bool IsNothing(JsonNode? node) => node is null or JsonArray { Count: 0 };
}
