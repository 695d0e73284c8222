using System.Text.Json.Nodes;

namespace HipStretch.Bot.Tests.Blind.Texts;

/// <summary>A measure that accepts too much, or too little, measures nothing.</summary>
public sealed class ExpectedTests
{
    [Theory]
    [InlineData("""{"location":{"region":"hip"}}""", """{"location":{"region":"hip","side":"left"},"answer":"yes"}""")]
    [InlineData("""{"location":{"side":null}}""", """{"location":{"region":"hip","side":null}}""")]
    [InlineData("""{"location":null}""", "{}")]
    [InlineData("""{"flags":{"present":null}}""", """{"flags":{"present":[],"absent":["fever"]}}""")]
    [InlineData("""{"flags":{"present":null}}""", "{}")]
    [InlineData("""{"qualities":[]}""", "{}")]
    [InlineData("""{"qualities":["dull","aching"]}""", """{"qualities":["aching","dull","tight"]}""")]
    [InlineData("""{"duration":{"days":14}}""", """{"duration":{"class":"acute","days":14.0}}""")]
    [InlineData("""{"clarify":true}""", """{"clarify":true}""")]
    [InlineData("""{"answer":{"either":["no","unsure"]}}""", """{"answer":"unsure"}""")]
    [InlineData("""{"location":{"side":{"either":[null,"both"]}}}""", """{"location":{"region":"hip"}}""")]
    [InlineData("""{"either":[{"severity":{"score":5}},{"clarify":true}]}""", """{"clarify":true}""")]
    public void What_is_named_is_there(string expected, string actual) => Matches(expected, actual).ShouldBeTrue();

    [Theory]
    [InlineData("""{"location":{"region":"hip"}}""", """{"location":{"region":"groin"}}""")]
    [InlineData("""{"location":{"region":"hip"}}""", "{}")]
    [InlineData("""{"location":{"side":null}}""", """{"location":{"region":"hip","side":"left"}}""")]
    [InlineData("""{"location":null}""", """{"location":{"side":"left"}}""")]
    [InlineData("""{"flags":{"present":null}}""", """{"flags":{"present":["fever"]}}""")]
    [InlineData("""{"qualities":[]}""", """{"qualities":["dull"]}""")]
    [InlineData("""{"qualities":["dull","aching"]}""", """{"qualities":["aching"]}""")]
    [InlineData("""{"duration":{"days":14}}""", """{"duration":{"days":"14"}}""")]
    [InlineData("""{"clarify":true}""", "{}")]
    [InlineData("""{"answer":{"either":["no","unsure"]}}""", "{}")]
    [InlineData("""{"location":{"side":{"either":[null,"both"]}}}""", """{"location":{"region":"hip","side":"right"}}""")]
    [InlineData("""{"either":[{"severity":{"score":5}},{"clarify":true}]}""", """{"severity":{"score":2}}""")]
    public void What_is_named_is_missing_or_something_else(string expected, string actual) => Matches(expected, actual).ShouldBeFalse();

    private static bool Matches(string expected, string actual) => Expected.Matches(JsonNode.Parse(expected), JsonNode.Parse(actual));
}
