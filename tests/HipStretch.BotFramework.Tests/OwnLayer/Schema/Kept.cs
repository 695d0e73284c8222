using System.Globalization;
using System.Text.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>
/// Says what is lost between what was sent and what is written. Nulls may go, and an empty text where another kind belongs; a single value
/// of another kind may be written as the right one; all else stays as it was.
/// </summary>
internal static class Kept
{
    /// <summary>The path and the values of the first loss; null when nothing is lost.</summary>
    public static string? Loss(Shape shape, JsonElement sent, JsonElement? written, string path = "$")
    {
        if (written is not { ValueKind: not JsonValueKind.Null } kept)
            return sent.ValueKind == JsonValueKind.Null || (shape is not (Shape.Text or Shape.Anything) && IsEmpty(sent)) ? null : $"{path}: {sent} is gone";
        return shape switch
        {
            Shape.Fields(var byName) => FirstLoss(sent, kept, name => byName.GetValueOrDefault(name, new Shape.Anything()), path),
            Shape.Map(var each) => FirstLoss(sent, kept, _ => each, path),
            Shape.Items(var each) => ItemsLoss(each, sent, kept, path),
            _ => IsSame(shape, sent, kept) ? null : $"{path}: {sent.GetRawText()} became {kept.GetRawText()}",
        };
    }

    private static bool IsEmpty(JsonElement sent) => sent.ValueKind == JsonValueKind.String && sent.GetString()!.Length == 0;

    private static string? FirstLoss(JsonElement sent, JsonElement written, Func<string, Shape> shapeOf, string path)
    {
        if (sent.ValueKind != JsonValueKind.Object || written.ValueKind != JsonValueKind.Object)
            return $"{path}: {sent} became {written}";
        if (written.EnumerateObject().FirstOrDefault(field => !sent.TryGetProperty(field.Name, out _)) is { Value.ValueKind: not JsonValueKind.Undefined } made)
            return $"{path}: nobody sent {made}";
        return sent.EnumerateObject()
            .Select(field => Loss(shapeOf(field.Name), field.Value, written.TryGetProperty(field.Name, out var kept) ? kept : null, $"{path}.{field.Name}"))
            .FirstOrDefault(loss => loss is not null);
    }

    private static string? ItemsLoss(Shape each, JsonElement sent, JsonElement written, string path) =>
        sent.ValueKind != JsonValueKind.Array || written.ValueKind != JsonValueKind.Array || sent.GetArrayLength() != written.GetArrayLength()
            ? $"{path}: {sent} became {written}"
            : sent.EnumerateArray().Zip(written.EnumerateArray())
                .Select((pair, i) => Loss(each, pair.First, pair.Second, $"{path}[{i}]"))
                .FirstOrDefault(loss => loss is not null);

    private static bool IsSame(Shape shape, JsonElement sent, JsonElement written) => shape switch
    {
        Shape.Text when sent.ValueKind != JsonValueKind.String => written.GetString() == sent.GetRawText(),
        Shape.Flag when sent.ValueKind is not (JsonValueKind.True or JsonValueKind.False) =>
            written.ValueKind is JsonValueKind.True or JsonValueKind.False,
        Shape.Whole when sent.ValueKind == JsonValueKind.String =>
            int.Parse(sent.GetString()!, CultureInfo.InvariantCulture) == written.GetInt32(),
        Shape.Moment => IsSameMoment(sent.GetString()!, written.GetString()!),
        _ => JsonElement.DeepEquals(sent, written),
    };

    private static bool IsSameMoment(string sent, string written)
    {
        var read = DateTimeOffset.Parse(written, CultureInfo.InvariantCulture);
        return !sent.Contains('T', StringComparison.Ordinal) || DateTimeOffset.Parse(sent, CultureInfo.InvariantCulture).EqualsExact(read);
    }
}
