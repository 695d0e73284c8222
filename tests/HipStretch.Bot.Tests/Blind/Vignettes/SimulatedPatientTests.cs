using HipStretch.Knowledge.Triage;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>A patient who says what is not so would fail a bot that listens well.</summary>
public sealed class SimulatedPatientTests
{
    private static readonly (string Value, string Title)[] Signs = [("saddle-numbness", "Numb"), ("trauma", "Crash"), ("none", "None of these")];
    private static readonly (string Value, string Title)[] Spans = [("2", "A few days"), ("14", "1 to 4 weeks"), ("60", "1 to 3 months"), ("120", "Longer")];

    [Theory]
    [InlineData("saddle-numbness", "yes", "Numb")]
    [InlineData("saddle-numbness", "unsure", "not sure")]
    [InlineData("saddle-numbness", "no", "none")]
    [InlineData("trauma", "minor", "none")]
    [InlineData("fever", "yes", "none")]
    public void What_is_so_is_ticked(string fact, string value, string said) =>
        With(fact, value).Answer(Ask("any-of", Signs, "saddle-numbness", "trauma")).ShouldBe(said);

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("unsure", "not sure")]
    [InlineData("no", "no")]
    public void A_plain_question_is_answered_by_its_fact(string value, string said)
    {
        With("fever", value).Answer(Ask("yes-no", [], "fever")).ShouldBe(said);
        With("fever", value).Answer(Ask("yes-no", [], "bladder")).ShouldBe("no");
    }

    [Theory]
    [InlineData("1", "A few days")]
    [InlineData("14", "1 to 4 weeks")]
    [InlineData("42", "1 to 3 months")]
    [InlineData("1000", "Longer")]
    public void The_nearest_span_is_chosen(string days, string title) => With("duration", days).Answer(Ask("choice", Spans, "duration")).ShouldBe(title);

    [Fact]
    public void A_place_is_told_with_its_side() =>
        With("location", "thigh-back,hip", ("side", "left")).Answer(Ask("text", [], "location")).ShouldBe("back of my thigh and hip, left");

    [Fact]
    public void A_number_is_told_as_it_is()
    {
        With("severity", "6").Answer(Ask("scale", [], "severity")).ShouldBe("6");
        With("age", "44").Answer(Ask("text", [], "age")).ShouldBe("44");
    }

    [Theory]
    [InlineData("Lower back, since yesterday: right?", "yes")]
    [InlineData("Hip, for about 2 years: right?", "Change something")]
    [InlineData("Neck, since yesterday: right?", "Change something")]
    public void What_is_read_back_is_let_pass_unless_it_is_plainly_wrong(string summary, string said) =>
        With("location", "lower-back,hip", ("duration", "2")).Answer(Ask("yes-no", [("yes", "Yes"), ("no", "Change something")], "ready"), summary).ShouldBe(said);

    [Fact]
    public void What_was_read_back_wrongly_is_what_is_changed()
    {
        var patient = With("duration", "2");
        patient.Answer(Ask("yes-no", [("yes", "Yes"), ("no", "Change something")], "ready"), "Hip, for about 2 years: right?");

        patient.Answer(Ask("choice", [("location", "Where it hurts"), ("duration", "How long it's hurt"), ("nothing", "It's right as it is")], "change"))
            .ShouldBe("How long it's hurt");
    }

    private static AskEntity Ask(string kind, (string, string)[] choices, params string[] facts) => new([.. facts.Select(fact => FactId.Parse(fact))], kind, choices);

    private static SimulatedPatient With(string fact, string value, params (string Fact, string Value)[] more) => new(
        TestBot.Knowledge,
        more.Append((fact, value)).Aggregate(Facts.None, (facts, one) => facts.With(FactId.Parse(one.Item1), TestBot.Knowledge.Facts[FactId.Parse(one.Item1)].Read(one.Item2)!)));
}
