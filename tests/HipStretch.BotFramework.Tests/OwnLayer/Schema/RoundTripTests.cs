using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = Newtonsoft.Json.JsonException;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>What arbitrary activities have shown to go wrong.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("""{"suggestedActions":{"to":[],"new":1,"actions":[null,{"type":"imBack","new":{"a":[]}}]}}""")]
    [InlineData("""{"relatesTo":{"":2963120448479245,"user":{"new":true},"conversation":{"new":1.5}}}""")]
    [InlineData("""{"reactionsAdded":[{"id":[{"":{}}],"type":"like"}],"reactionsRemoved":[]}""")]
    [InlineData("""{"textHighlights":[{"text":"hip","occurrence":0,"new":"2026-01-02T03:04:05+05:00"}]}""")]
    [InlineData("""{"semanticAction":{"id":"a","new":1,"entities":{"$id":{"type":"t","new":2},"none":null}}}""")]
    public void What_is_unknown_anywhere_survives(string json) => Host.Loss(json).ShouldBeNull();

    [Theory]
    [InlineData("""{"$type":null,"text":"ow"}""")]
    [InlineData("""{"value":{"$type":{"a":1},"b":2}}""")]
    [InlineData("""{"attachments":[{"$type":{},"name":"7"}]}""")]
    [InlineData("""{"from":{"$id":"1","id":"a"},"conversation":{"$ref":"1"}}""")]
    [InlineData("""{"channelData":{"$ref":"1","a":2}}""")]
    [InlineData("""{"value":{"$type":"System.Uri","$values":[1]}}""")]
    public void Names_with_a_dollar_are_names_like_any_other(string json) => Host.Loss(json).ShouldBeNull();

    [Theory]
    [InlineData("""{"value":123456789012345678901234567890}""")]
    [InlineData("""{"value":1.7976931348623157E+308}""")]
    [InlineData("""{"channelData":[9007199254740993,-0.0,5E-324]}""")]
    public void Numbers_keep_every_digit_that_a_double_has(string json) => Host.Loss(json).ShouldBeNull();

    [Theory]
    [InlineData("2026-01-02T03:04:05.1234567+05:30")]
    [InlineData("2026-01-02T03:04:05-14:00")]
    [InlineData("2026-01-02T03:04:05Z")]
    public void A_moment_keeps_its_instant_and_its_offset(string moment)
    {
        var read = Host.Read($$"""{"timestamp":"{{moment}}","localTimestamp":"{{moment}}","expiration":"{{moment}}"}""")!;

        var sent = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        new[] { read.Timestamp, read.LocalTimestamp, read.Expiration }.ShouldAllBe(kept => kept!.Value.EqualsExact(sent));
    }

    [Theory]
    [InlineData("/Date(99999999999999999)/")]
    [InlineData("/Date(0+9999)/")]
    [InlineData("2026-01-02T03:04:05+23:00")]
    [InlineData("0001-01-01T00:00:00+05:00")]
    public void A_moment_that_no_clock_shows_is_refused_as_json(string moment) =>
        Should.Throw<JsonException>(() => Host.Read($$"""{"timestamp":"{{moment}}"}"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("""{"from":[]}""")]
    [InlineData("""{"entities":{"$values":[]}}""")]
    [InlineData("""{"text":""")]
    public void What_is_no_activity_is_refused_as_json(string json) => Should.Throw<JsonException>(() => Host.Read(json));

    [Fact]
    public void What_was_nothing_and_is_set_later_is_written_once()
    {
        var activity = Host.Read("""{"text":null,"from":"","entities":"","timestamp":""}""")!;
        activity.Text = "ow";
        activity.From = new ChannelAccount("u");
        activity.Entities = [new Entity("t")];

        using var written = JsonDocument.Parse(Host.Write(activity));
        written.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(["text", "from", "entities"], ignoreOrder: true);
    }

    [Fact]
    public void A_host_that_reads_dates_still_gets_them_letter_by_letter()
    {
        const string Json = """{"value":"2026-01-02T03:04:05+05:00","new":"2026-01-02"}""";

        var activity = JsonConvert.DeserializeObject<Activity>(Json)!;

        activity.Value.ShouldBe("2026-01-02T03:04:05+05:00");
        activity.Properties["new"]!.ToString().ShouldBe("2026-01-02");
    }
}
