using System.Text;
using System.Text.Json;
using HipStretch.Bot.Conversations;
using HipStretch.BotFramework.Guards;

namespace HipStretch.Bot.Tests.Channels;

public sealed class JsonBoundsTests
{
    public static TheoryData<string, string, string?> Shapes => new()
    {
        { "nothing in it", "{}", null },
        { "one value", "\"hello\"", null },
        { "64 arrays", Nested("[", "]", 64), null },
        { "65 arrays", Nested("[", "]", 65), "deeper than 64 levels" },
        { "64 objects", Nested("{\"a\":", "}", 64), null },
        { "65 objects", Nested("{\"a\":", "}", 65), "deeper than 64 levels" },
        { "a bomb", Nested("[", "]", 100_000), "deeper than 64 levels" },
        { "a bomb that does not end", new string('[', 100_000), "deeper than 64 levels" },
        { "an array of 1000", Listed(1_000), null },
        { "an array of 1001", Listed(1_001), "more than 1000 entries" },
        { "an object of 1000", Named(1_000), null },
        { "an object of 1001", Named(1_001), "more than 1000 entries" },
        { "one name 1001 times", $"{{{string.Join(',', Enumerable.Repeat("\"a\":1", 1_001))}}}", "more than 1000 entries" },
        { "arrays of 1000 one after another", $"[{string.Join(',', Enumerable.Repeat(Listed(1_000), 9))}]", null },
        { "an array of 1000 that held others", $"[{string.Join(',', Enumerable.Repeat("[[],[{}]]", 1_000))}]", null },
        { "10000 values", $"[{string.Join(',', Enumerable.Repeat(Listed(999), 9))},{Listed(998)}]", null },
        { "10001 values", $"[{string.Join(',', Enumerable.Repeat(Listed(999), 9))},{Listed(999)}]", "more than 10000 values" },
        { "the largest double", "[1.7976931348623157e308,-1.7976931348623157e308]", null },
        { "the smallest double", "[5e-324,1e-999,-0]", null },
        { "an exponent beyond a double", "[1e999]", "too large to be read" },
        { "a negative one", "[-1e999]", "too large to be read" },
        { "400 digits", $"[{new string('9', 400)}]", "too large to be read" },
        { "400 digits behind the point", $"[0.{new string('9', 400)}]", null },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_body_is_within_bounds_or_is_told_which_it_breaks(string what, string json, string? broken)
    {
        var told = JsonBounds.Broken(Encoding.UTF8.GetBytes(json));

        (told is null).ShouldBe(broken is null, what);
        (told ?? "").ShouldContain(broken ?? "");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("[1,]")]
    [InlineData("[01]")]
    [InlineData("[NaN]")]
    [InlineData("[Infinity]")]
    [InlineData("{'a':1}")]
    [InlineData("{} // and a comment")]
    public void What_is_not_one_value_is_no_json(string text) =>
        Should.Throw<JsonException>(() => JsonBounds.Broken(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Whatever_is_within_bounds_can_be_read_as_deep_as_it_goes() =>
        Should.NotThrow(() => ActivityJson.Object(Nested("{\"a\":", "}", JsonBounds.Nesting)));

    [Fact]
    public void Looking_at_a_body_makes_nothing()
    {
        var json = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Named(999), 9))}]");
        JsonBounds.Broken(json).ShouldBeNull();

        var before = GC.GetAllocatedBytesForCurrentThread();
        JsonBounds.Broken(json);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static string Nested(string opens, string closes, int deep) =>
        string.Concat(Enumerable.Repeat(opens, deep - 1)) + (opens == "[" ? "[" : "{") + (opens == "[" ? "]" : "}") + string.Concat(Enumerable.Repeat(closes, deep - 1));

    private static string Listed(int entries) => $"[{string.Join(',', Enumerable.Range(0, entries))}]";

    private static string Named(int entries) => $"{{{string.Join(',', Enumerable.Range(0, entries).Select(number => $"\"p{number}\":{number}"))}}}";
}
