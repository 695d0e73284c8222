using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipStretch.Bot.Tests.Blind.Texts;

/// <summary>
/// Compares what was understood with what a case names of it: objects in part, lists as sets that must be among it; <c>{"either": [...]}</c>
/// where careful people differ, or a contract leaves it open.
/// </summary>
internal static class Expected
{
    /// <summary>Whether all that is expected is there; null and an empty list accept nothing and emptiness alone.</summary>
    public static bool Matches(JsonNode? expected, JsonNode? actual) => expected switch
    {
        null or JsonArray { Count: 0 } => IsNothing(actual),
        JsonObject { Count: 1 } choice when choice["either"] is JsonArray either => either.Any(one => Matches(one, actual)),
        JsonObject parts => parts.All(part => Matches(part.Value, (actual as JsonObject)?[part.Key])),
        JsonArray all => actual is JsonArray understood && all.All(one => understood.Any(other => Matches(one, other))),
        _ => actual is JsonValue value && IsSame(expected.AsValue(), value),
    };

    private static bool IsNothing(JsonNode? actual) => actual is null or JsonArray { Count: 0 } or JsonObject { Count: 0 };

    private static bool IsSame(JsonValue expected, JsonValue actual) =>
        expected.GetValueKind() == JsonValueKind.Number && actual.GetValueKind() == JsonValueKind.Number
            ? Number(expected) == Number(actual)
            : JsonNode.DeepEquals(expected, actual);

    /// <summary>A number of a file and one that was computed differ in type, not in worth.</summary>
    private static double Number(JsonValue value) => double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
