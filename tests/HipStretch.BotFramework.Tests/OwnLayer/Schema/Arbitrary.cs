using CsCheck;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>JSON of a shape: any of its fields, and others beside them.</summary>
/// <param name="wrongs">Of a hundred values, how many are of any kind instead of the right one.</param>
internal sealed class Arbitrary(int wrongs)
{
    public Gen<string> Json(Shape shape) => wrongs == 0
        ? Gen.Frequency((15, Right(shape)), (1, Gen.Const("null")))
        : Gen.Frequency((96 - wrongs, Right(shape)), (4, Gen.Const("null")), (wrongs, ArbitraryJson.Value));

    public Gen<string> Right(Shape shape) => shape switch
    {
        Shape.Text => ArbitraryJson.String,
        Shape.Flag => ArbitraryJson.Flag,
        Shape.Whole => ArbitraryJson.Whole,
        Shape.Moment => ArbitraryMoment.Text.Select(text => $"\"{text}\""),
        Shape.Anything => ArbitraryJson.Value,
        Shape.Items(var each) => Json(each).Array[0, 3].Select(ArbitraryJson.Array),
        Shape.Map(var each) => Gen.Select(Gen.Char.AlphaNumeric, Json(each)).Array[0, 3].Select(Entries),
        Shape.Fields(var byName) => Object(byName),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static string Entries((char Key, string Json)[] entries) =>
        ArbitraryJson.Object(entries.DistinctBy(entry => entry.Key).Select(entry => (entry.Key.ToString(), entry.Json)));

    // A known name in other capitals is read as the known one, so it is none of the unknown ones.
    private Gen<string> Object(IReadOnlyDictionary<string, Shape> byName)
    {
        var known = byName.Select(field => Json(field.Value).Select(json => (field.Key, json))).ToArray();
        var names = new HashSet<string>(byName.Keys, StringComparer.OrdinalIgnoreCase);
        var picked = Gen.ShuffleSelect(known, 0, Math.Min(known.Length, 12));
        return Gen.Select(picked, ArbitraryJson.Unknown, Gen.Bool, (fields, unknown, unknownFirst) =>
        {
            var others = unknown.Where(field => !names.Contains(field.Name)).DistinctBy(field => System.Text.Json.JsonSerializer.Serialize(field.Name));
            return ArbitraryJson.Object(unknownFirst ? others.Concat(fields) : fields.Concat(others));
        });
    }
}
