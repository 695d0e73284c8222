using System.Text.Json.Nodes;
using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.CommandLine;

public sealed class AssessmentTests
{
    private static readonly Assessment Assess = new(TestBot.Knowledge);

    [Fact]
    public void A_plain_strain_is_self_care_with_a_routine_and_what_is_still_to_ask()
    {
        var answer = Answer("""{"id":"1","facts":{"location":"lower-back","side":"left","severity":4,"duration":2,"onset":"lift"}}""");

        ((string?)answer["id"]).ShouldBe("1");
        ((string?)answer["urgency"]).ShouldBe("selfcare");
        ((string?)answer["stretch"]).ShouldBe("yes");
        Words(answer, "rules").ShouldBeEmpty();
        Words(answer, "routine").Length.ShouldBeInRange(3, 5);
        Words(answer, "unasked").ShouldContain("bladder");
        Words(answer, "unasked").ShouldNotContain("severity");
    }

    [Fact]
    public void An_emergency_has_its_rule_and_no_pose()
    {
        var answer = Answer("""{"id":"2","facts":{"location":["lower-back","buttock"],"severity":6,"saddle-numbness":"yes","fever":true}}""");

        ((string?)answer["urgency"]).ShouldBe("emergency");
        ((string?)answer["stretch"]).ShouldBe("no");
        Words(answer, "rules").ShouldContain("saddle-numbness");
        Words(answer, "routine").ShouldBeEmpty();
    }

    [Fact]
    public void A_child_is_sent_to_a_clinician()
    {
        var answer = Answer("""{"id":"3","facts":{"location":"hip","age":15}}""");

        ((string?)answer["urgency"]).ShouldBe("routine");
        ((string?)answer["stretch"]).ShouldBe("no");
        Words(answer, "rules").ShouldBe(["under-16"]);
    }

    [Fact]
    public void A_pose_that_is_left_out_has_its_reason()
    {
        var answer = Answer("""{"id":"4","facts":{"location":"lower-back","severity":3,"pregnancy":24}}""");

        ((string?)answer["stretch"]).ShouldBe("modified");
        answer["left-out"]!.AsObject().ShouldNotBeEmpty();
        answer["left-out"]!.AsObject().ShouldAllBe(left => ((string?)left.Value)!.Length > 10);
    }

    [Theory]
    [InlineData("""{"id":"4","facts":{"location":"lower-back","severity":4,"fever":"yes","iv-drugs":"yes"}}""", "emergency", "no", "fever-infection-risk")]
    [InlineData("""{"id":"4","facts":{"location":"lower-back","severity":4,"cancer-history":"yes","duration":14}}""", "urgent", "no", "cancer-new-pain")]
    [InlineData("""{"id":"4","facts":{"location":"hip","severity":4,"bladder":"unsure"}}""", "urgent", "no", "bladder")]
    [InlineData("""{"id":"4","facts":{"location":"hip","severity":4,"age":12,"limp":true}}""", "urgent", "no", "slipped-hip")]
    [InlineData("""{"id":"4","facts":{"location":"lower-back","severity":4,"duration":60,"improving":"no"}}""", "routine", "yes", "not-improving")]
    [InlineData("""{"id":"4","facts":{"location":"buttock","severity":4,"radiates":"foot"}}""", "selfcare", "modified", "leg-pain")]
    [InlineData("""{"id":"4","facts":{"location":"lower-back","severity":4,"can-reach-floor":"no"}}""", "selfcare", "modified", "no-floor")]
    public void Signs_weigh_together_and_a_pose_is_offered_only_where_stretching_is_wise(string line, string urgency, string stretch, string rule)
    {
        var answer = Answer(line);

        ((string?)answer["urgency"], (string?)answer["stretch"]).ShouldBe((urgency, stretch));
        Words(answer, "rules").ShouldContain(rule);
        (Words(answer, "routine").Length > 0).ShouldBe(stretch != "no");
    }

    [Fact]
    public void Nothing_is_unasked_of_somebody_of_whom_all_that_matters_is_known()
    {
        string[] no =
        [
            "saddle-numbness", "bladder", "bowel", "sexual-function", "leg-weakness", "cold-leg", "calf-swelling", "chest-pain", "fever", "weight-loss",
            "night-pain", "lump", "cancer-history", "hip-replacement", "recent-surgery", "knee-trouble", "disc-history", "high-blood-pressure", "both-legs",
            "pregnancy", "sudden-pelvic-pain",
        ];
        var told = string.Join(',', no.Select(fact => $"\"{fact}\":\"no\""));

        var line = """{"id":"5","facts":{"location":"hip","age":44,"duration":3,"radiates":"none","trauma":"none","can-reach-floor":"yes",""" + told + "}}";

        Words(Answer(line), "unasked").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "BadJson")]
    [InlineData("not json", "BadJson")]
    [InlineData("[]", "BadJson")]
    [InlineData("""{"id":"5","id":"6","facts":{}}""", "BadJson")]
    [InlineData("""{"id":"5","facts":{"fever":"no","fever":"yes"}}""", "BadJson")]
    [InlineData("""{"id":"\ud800","facts":{}}""", "BadJson")]
    [InlineData("""{"id":"5","facts":{"location":"\ud800"}}""", "BadJson")]
    [InlineData("""{"id":"5","facts":{"\udc00":"yes"}}""", "BadJson")]
    [InlineData("""{"id":"5"}""", "NoFacts")]
    [InlineData("""{"id":"5","facts":[]}""", "NoFacts")]
    [InlineData("""{"id":"5","facts":{"nonsense":"yes"}}""", "UnknownFact")]
    [InlineData("""{"id":"5","facts":{"Not An Id":"yes"}}""", "UnknownFact")]
    [InlineData("""{"id":"5","facts":{"fever":"maybe"}}""", "BadValue")]
    [InlineData("""{"id":"5","facts":{"severity":11}}""", "BadValue")]
    [InlineData("""{"id":"5","facts":{"severity":1e999}}""", "BadValue")]
    [InlineData("""{"id":"5","facts":{"location":["lower-back",3]}}""", "BadValue")]
    [InlineData("""{"id":"5","facts":{"location":{}}}""", "BadValue")]
    public void A_bad_line_is_told_with_its_id_and_what_is_wrong(string line, string code)
    {
        var answer = JsonNode.Parse(JsonLines.Answer(line, Assess.Answer))!;

        ((string?)answer["error"]!["code"]).ShouldBe(code);
        ((string?)answer["error"]!["message"])!.ShouldEndWith(".");
        ((string?)answer["id"]).ShouldBe(code == "BadJson" ? null : "5");
        answer["urgency"].ShouldBeNull();
    }

    [Fact]
    public void A_fact_that_nobody_knows_may_be_left_out_or_null() =>
        Answer("""{"id":"6","facts":{"location":"hip","fever":null}}""").ToJsonString()
            .ShouldBe(Answer("""{"id":"6","facts":{"location":"hip"}}""").ToJsonString());

    [Fact]
    public async Task Lines_are_answered_in_order_and_a_bad_one_stops_nothing()
    {
        var output = new StringWriter();
        await JsonLines.RunAsync(new StringReader("{\"id\":1,\"facts\":{}}\n\nnot json\n{\"id\":3,\"facts\":{}}"), output, Assess.Answer);

        var answers = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
        answers.Select(answer => answer["id"]?.ToString()).ShouldBe(["1", null, "3"]);
        answers.Select(answer => answer["error"] is null).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Every_fact_is_listed_with_what_it_means_and_takes()
    {
        var facts = Assess.Facts();

        facts.Select(fact => (string?)fact!["id"]).ShouldBe(TestBot.Knowledge.Facts.Keys.Select(id => id.ToString()).Order(StringComparer.Ordinal));
        facts.ShouldAllBe(fact => ((string?)fact!["meaning"])!.Length > 5 && fact["values"]!.AsArray().Count > 0);
    }

    private static JsonObject Answer(string line) => JsonNode.Parse(JsonLines.Answer(line, Assess.Answer))!.AsObject();

    private static string[] Words(JsonObject answer, string name) => [.. answer[name]!.AsArray().Select(word => (string)word!)];
}
