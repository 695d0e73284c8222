using System.Text.Json.Nodes;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind;

/// <summary>The sets are whole: a measure taken with a broken one means nothing.</summary>
public sealed class BlindSetsTests
{
    private static readonly string[] Contexts =
        ["location", "severity", "quality", "duration", "onset", "redflag", "yesno", "session", "question", "global", "smalltalk", "none"];

    private static readonly string[] Understood =
        ["location", "severity", "qualities", "duration", "onset", "flags", "answer", "command", "commandValue", "topic", "topics", "act", "clarify"];

    [Theory]
    [InlineData("topics", 620)]
    [InlineData("recognisers", 300)]
    [InlineData("recognisers-second", 300)]
    [InlineData("vignettes", 120)]
    public void A_set_has_all_its_cases_each_under_an_id_of_its_own(string set, int cases)
    {
        var all = BlindCase.Of(set);

        all.Count.ShouldBe(cases);
        all.Select(line => line.Text("id")).ShouldBeUnique();
    }

    [Fact]
    public void Every_topic_is_asked_for_in_ten_ways_that_are_nobody_elses()
    {
        var all = BlindCase.Of("topics");

        all.Select(line => line.Text("text")).ShouldBeUnique();
        all.Where(line => line.Text("topic") != "out-of-scope").CountBy(line => line.Text("topic"))
            .ShouldBe(TestBot.Knowledge.Topics.All.Select(topic => KeyValuePair.Create(topic.Id.ToString(), 10)), ignoreOrder: true);
    }

    [Fact]
    public void Every_text_for_the_recognisers_has_a_context_and_expects_something()
    {
        var all = BlindCase.Of("recognisers");

        all.ShouldAllBe(line => Contexts.Contains(line.Text("context")));
        all.ShouldAllBe(line => Expectations(line).All(expected => expected.Count > 0 && expected.All(part => Understood.Contains(part.Key))));
    }

    [Fact]
    public void Every_vignette_has_an_opening_facts_and_a_verdict_that_can_be()
    {
        var all = BlindCase.Of("vignettes");

        all.ShouldAllBe(line => line.Text("opening").Length > 10 && line["facts"]!.AsObject().ContainsKey("location"));
        all.ShouldAllBe(line => CanBe(line));
    }

    private static IEnumerable<JsonObject> Expectations(JsonObject line) =>
        line["expect"]!["either"] is JsonArray either ? either.Select(one => one!.AsObject()) : [line["expect"]!.AsObject()];

    /// <summary>Who needs somebody today does not stretch.</summary>
    private static bool CanBe(JsonObject line) => (line.Text("urgency"), line.Text("stretch")) switch
    {
        ("emergency" or "urgent", var stretch) => stretch == "no",
        ("routine" or "selfcare", var stretch) => stretch is "no" or "modified" or "yes",
        _ => false,
    };
}
