using System.Text.Json.Nodes;
using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Testing;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.CommandLine;

public sealed class InterpretationTests
{
    private static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
    private static readonly Interpretation Understand = new(TestBot.Language, Time);

    [Fact]
    public void One_text_fills_many_parts() => Answer(
        """{"id":"1","text":"lower back mostly left, since i lifted a box tuesday. maybe a 5","context":"location","now":"2026-11-26T09:00:00+00:00"}""")
        .ShouldBe("""{"id":"1","location":{"region":"lower-back","side":"left","all":["lower-back"]},"severity":{"score":5,"min":5,"max":5,"band":"moderate"},"duration":{"class":"acute","days":2},"onset":{"mechanism":"lift","trauma":"none"}}""");

    [Theory]
    [InlineData("""{"id":"2","text":"none of that, though my mum has a fever","context":"redflag","asked":["bladder"]}""", "subject", "other")]
    [InlineData("""{"id":"2","text":"i cant feel it when i wipe","context":"none"}""", "present", "saddle-numbness")]
    public void Flags_say_what_is_there_and_of_whom(string line, string part, string expected)
    {
        var flags = Read(line)["flags"]!;

        (flags[part] is JsonArray all ? all.Select(flag => (string?)flag) : [(string?)flags[part]]).ShouldContain(expected);
    }

    [Fact]
    public void A_word_for_how_bad_it_is_has_bounds_and_no_score()
    {
        var severity = Read("""{"id":"3","text":"moderate","context":"severity"}""")["severity"]!;

        severity["score"].ShouldBeNull();
        ((int?)severity["min"], (int?)severity["max"], (string?)severity["band"]).ShouldBe((4, 6, "moderate"));
    }

    [Fact]
    public void What_was_not_understood_is_absent() =>
        Answer("""{"id":"4","text":"bit of everything"}""").ShouldBe("""{"id":"4"}""");

    [Fact]
    public void A_question_has_its_topic_and_a_session_its_command()
    {
        ((string?)Read("""{"id":"5","text":"heat or ice?","context":"question"}""")["topic"]).ShouldBe("selfcare.heat-ice");
        ((string?)Read("""{"id":"6","text":"ow","context":"session"}""")["command"]).ShouldBe("it-hurts");
    }

    [Fact]
    public void Without_a_time_of_its_own_a_line_is_read_today() =>
        ((int?)Read("""{"id":"7","text":"since tuesday","context":"duration"}""")["duration"]!["days"]).ShouldBe(2);

    [Theory]
    [InlineData("location")]
    [InlineData("severity")]
    [InlineData("quality")]
    [InlineData("duration")]
    [InlineData("onset")]
    [InlineData("redflag")]
    [InlineData("yesno")]
    [InlineData("session")]
    [InlineData("question")]
    [InlineData("global")]
    [InlineData("smalltalk")]
    [InlineData("none")]
    public void Every_context_is_known(string context) =>
        Read($$"""{"id":"8","text":"hm","context":"{{context}}"}""")["error"].ShouldBeNull();

    [Theory]
    [InlineData("""{"id":"9"}""", "NoText")]
    [InlineData("""{"id":"9","text":5}""", "NoText")]
    [InlineData("""{"id":"9","text":"x","context":"weather"}""", "UnknownContext")]
    [InlineData("""{"id":"9","text":"x","now":"yesterday"}""", "BadTime")]
    [InlineData("""{"id":"9","text":"\ud800"}""", "BadJson")]
    public void A_bad_line_is_told(string line, string code) => ((string?)Read(line)["error"]!["code"]).ShouldBe(code);

    private static string Answer(string line) => JsonLines.Answer(line, Understand.Answer);

    private static JsonNode Read(string line) => JsonNode.Parse(Answer(line))!;
}
