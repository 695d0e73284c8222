using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>JSON texts of any kind, five objects deep.</summary>
internal static class ArbitraryJson
{
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.String[0, 6],
        Gen.OneOf("$id", "$ref", "$type", "$values", "properties", "unknown", "", "a.b", "with space", "große", "名", "type", "id", "text"));

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[0, 12],
        Gen.Char['\u0000', '\uFFFF'].Array[0, 8].Select(letters => new string(letters)),
        ArbitraryMoment.Text,
        Gen.OneOf("", "true", "7", "null", "🧘‍♀️ hip", "e\u0301", "\u0000\u2028", "<at>Bot</at>"),
        Gen.OneOf("2026-01-02", "/Date(0)/", "/Date(99999999999999999)/", "/Date(0+9999)/"));

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Long.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture)),
        Gen.Char['1', '9'].Array[20, 60].Select(digits => new string(digits)),
        Gen.OneOf("0", "-0", "-0.0", "0.10", "1e3", "9007199254740993", "1.7976931348623157E+308", "5E-324"));

    public static Gen<string> String { get; } = Words.Select(words => JsonSerializer.Serialize(words));

    public static Gen<string> Flag { get; } = Gen.Bool.Select(flag => flag ? "true" : "false");

    public static Gen<string> Whole { get; } = Gen.Int.Select(number => number.ToString(CultureInfo.InvariantCulture));

    public static Gen<string> Value { get; } = Nested(5);

    /// <summary>Names that the protocol may or may not know, with any values.</summary>
    public static Gen<(string Name, string Json)[]> Unknown { get; } = Gen.Select(Name, Nested(4)).Array[0, 3];

    public static string Object(IEnumerable<(string Name, string Json)> fields) =>
        "{" + string.Join(',', fields.Select(field => $"{JsonSerializer.Serialize(field.Name)}:{field.Json}")) + "}";

    public static string Array(IEnumerable<string> items) => "[" + string.Join(',', items) + "]";

    private static Gen<string> Nested(int depth)
    {
        var leaf = Gen.OneOf(String, Number, Flag, Gen.Const("null"));
        if (depth == 0)
            return leaf;
        var inner = Nested(depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (1, inner.Array[0, 3].Select(Array)),
            (2, Gen.Select(Name, inner).Array[0, 3].Select(fields => Object(fields.DistinctBy(field => JsonSerializer.Serialize(field.Item1))))));
    }
}
