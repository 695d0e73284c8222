using System.Reflection;
using CsCheck;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>
/// The properties of any activity, as JSON text: known and unknown ones, each mostly of the kind that it should have. What a message is addressed by
/// is left to who sends it.
/// </summary>
internal static class AnyActivity
{
    private static readonly string[] Addresses = ["id", "channelId", "conversation", "from", "recipient", "deliveryMode", "serviceUrl"];

    private static readonly PropertyInfo[] Known =
        [.. typeof(Activity).GetProperties().Where(property => Name(property) is { } name && name != "type" && !Addresses.Contains(name))];

    private static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.OneOf("", " ", "hello", "Lower back", "about a 7", "ow", "stop", "start over", "bad_locale_!!", "en-US", "zh-Hans", "\u0000", "\ud83d", "🔥", "<at>HipStretch</at>", "$type", "https://evil.example/?a=b")),
        (2, Gen.String[0, 20]),
        (1, Gen.String[0, 3_000])).Select(Quoted);

    private static readonly Gen<string> Number = Gen.Frequency(
        (6, Gen.Int.Select(number => $"{number}")),
        (3, Gen.Double.Where(double.IsFinite).Select(JsonConvert.ToString)),
        (1, Gen.OneOf("-0", "1e-999", "123456789012345678901234567890", "0.1234567890123456789012345", "1E+2")),
        (1, Gen.OneOf("1e999", "-1e400")));

    private static readonly Gen<string> Moment = Gen.Frequency(
        (4, Gen.DateTimeOffset.Select(moment => Quoted(moment.ToString("O")))),
        (1, Gen.OneOf("\"2026-11-26T09:00:00\"", "\"2026-11-26\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-12:00\"", "\"yesterday\"")));

    private static readonly Gen<string> Leaf = Gen.Frequency((3, Text), (2, Number), (1, Moment), (3, Gen.OneOf("null", "true", "false", "[]", "{}")));

    /// <summary>Any JSON at all, up to five levels.</summary>
    private static readonly Gen<string> Value = Enumerable.Range(0, 4).Aggregate(Leaf, (inner, _) => Gen.Frequency((3, Leaf), (1, Listed(inner)), (1, Named(inner))));

    private static readonly Gen<string> Account = Object(("id", Text), ("name", Text), ("role", Text), ("aadObjectId", Text));

    private static readonly Gen<string> Entity = Gen.Frequency(
        (2, Object(("type", Gen.OneOf("\"mention\"", "\"clientInfo\"", "\"hipstretch/ask\"", "\"\"")), ("text", Text), ("mentioned", Account))),
        (1, Gen.Const("""{"type":"mention","text":"<at>HipStretch</at>","mentioned":{"id":"hipstretch"}}""")),
        (1, Gen.Const("null")));

    private static readonly Gen<string> Attachment = Object(("contentType", Text), ("content", Value), ("contentUrl", Text), ("name", Text));

    private static readonly Gen<string> Type = Gen.Frequency(
        (6, Gen.Const(ActivityTypes.Message)),
        (4, Gen.OneOf([.. typeof(ActivityTypes).GetFields().Select(field => (string)field.GetValue(null)!)])),
        (1, Gen.OneOf("banana", "hipstretch/step", "MESSAGE"))).Select(Quoted);

    /// <summary>The properties, parted by commas; each may come twice, or in another case of letters.</summary>
    public static Gen<string> Properties { get; } = Gen.Select(
        Type, Gen.Frequency((4, Fitting()), (1, Odd())).Array[0, 12], (type, others) => string.Join(',', [$"\"type\":{type}", .. others]));

    private static Gen<string> Fitting() => Gen.OneOf([.. Known.Select(property => FittingTo(property).Select(value => $"\"{Name(property)}\":{value}"))]);

    private static Gen<string> FittingTo(PropertyInfo property) => (Name(property), property.PropertyType) switch
    {
        ("name", _) => Gen.Frequency((1, Gen.OneOf("\"hipstretch/arrival\"", "\"hipstretch/wake-up\"", "\"hipstretch/hands-free\"", "\"hipstretch/hold-time\"")), (1, Text)),
        (_, var type) when type == typeof(string) => Text,
        (_, var type) when type == typeof(DateTimeOffset?) => Moment,
        (_, var type) when type == typeof(bool?) => Gen.OneOf("true", "false"),
        (_, var type) when type == typeof(IList<ChannelAccount>) => Listed(Gen.Frequency((4, Account), (1, Gen.Const("null")))),
        (_, var type) when type == typeof(IList<Entity>) => Listed(Entity),
        (_, var type) when type == typeof(IList<Attachment>) => Listed(Attachment),
        (_, var type) when type == typeof(IList<string>) => Listed(Text),
        (_, var type) when type == typeof(IList<MessageReaction>) => Listed(Object(("type", Text))),
        (_, var type) when type == typeof(SuggestedActions) => Object(("to", Listed(Text)), ("actions", Listed(Object(("type", Text), ("title", Text), ("value", Value))))),
        _ => Value,
    };

    /// <summary>A property that nobody knows, or a known one of any kind, in any case of letters.</summary>
    private static Gen<string> Odd() => Gen.Select(
        Gen.Frequency((3, Text), (1, Gen.OneOf([.. Known.SelectMany(property => new[] { Name(property)!, Name(property)!.ToUpperInvariant() })]).Select(Quoted))), Value,
        (name, value) => $"{name}:{value}");

    private static Gen<string> Listed(Gen<string> item) => item.Array[0, 4].Select(items => $"[{string.Join(',', items)}]");

    private static Gen<string> Named(Gen<string> value) =>
        Gen.Select(Text, value, (name, held) => $"{name}:{held}").Array[0, 4].Select(properties => $"{{{string.Join(',', properties)}}}");

    /// <summary>Some of the properties.</summary>
    private static Gen<string> Object(params (string Name, Gen<string> Value)[] properties) =>
        Gen.OneOf([.. properties.Select(property => property.Value.Select(value => $"\"{property.Name}\":{value}"))]).Array[0, 4].Select(some => $"{{{string.Join(',', some)}}}");

    /// <summary>As JSON in letters of ASCII, so that half a character travels as it is.</summary>
    private static string Quoted(string text) => JsonConvert.ToString(text, '"', StringEscapeHandling.EscapeNonAscii);

    private static string? Name(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName;
}
