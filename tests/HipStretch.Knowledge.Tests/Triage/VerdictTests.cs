using CsCheck;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

public sealed class VerdictTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    [Fact]
    public void The_verdict_does_not_depend_on_the_order_of_the_answers() =>
        Gen.Select(AnyPerson.Gen, Gen.Int).Sample((person, seed) =>
        {
            var answers = person.ToArray();
            new Random(seed).Shuffle(answers);
            var again = answers.Aggregate(Facts.None, (known, answer) => known.With(answer.Key, answer.Value));
            Told(Knowledge.Assess(again)).ShouldBe(Told(Knowledge.Assess(person)));
        });

    [Fact]
    public void All_rules_that_match_are_reported_the_most_urgent_first()
    {
        var verdict = Knowledge.Assess(Person.With(("fever", "yes"), ("bladder", "yes"), ("age", "15"), ("pregnancy", "20")));

        Rules(verdict).ShouldBe(["bladder", "fever", "under-16", "pregnancy"]);
    }

    [Fact]
    public void A_certain_rule_comes_before_an_emergency_that_hangs_on_an_unsure_answer_only_where_it_is_more_urgent()
    {
        var verdict = Knowledge.Assess(Person.With(("chest-pain", "unsure"), ("bladder", "yes")));

        Rules(verdict).ShouldBe(["bladder", "chest-pain"]);
        verdict.Matched.Select(match => match.Urgency).ShouldBe([Urgency.Emergency, Urgency.Urgent]);
    }

    [Theory]
    [InlineData("15")]
    [InlineData("15.5")]
    [InlineData("0")]
    public void Under_sixteen_means_an_appointment_and_no_stretching(string age)
    {
        var verdict = Knowledge.Assess(Person.With(("age", age)));

        (verdict.Urgency, verdict.Stretch).ShouldBe((Urgency.Routine, StretchAdvice.No));
        Rules(verdict).ShouldBe(["under-16"]);
    }

    [Fact]
    public void Nothing_is_assumed_of_somebody_of_whom_nothing_is_known()
    {
        var verdict = Knowledge.Assess(Facts.None);

        verdict.Matched.ShouldBeEmpty();
        string[] followUps = ["deformity", "self-harm"];
        RedFlag.AloneEmergencies.Select(sign => sign.Single().Key.ToString()).Except(followUps)
            .ShouldBeSubsetOf(verdict.Unasked.Select(fact => fact.ToString()));
    }

    [Fact]
    public void What_is_told_is_no_longer_unasked_and_an_unsure_answer_is_told_too() =>
        AnyPerson.Gen.Sample(person => Knowledge.Assess(person).Unasked.ShouldAllBe(fact => person[fact] == null));

    [Fact]
    public void A_person_is_told_of_every_fact_that_changes_a_pose_or_asked_for_it() =>
        Knowledge.Stretches.Values.SelectMany(pose => pose.Cautions).SelectMany(caution => caution.When.Facts)
            .ShouldAllBe(fact => Knowledge.Questions.All.Any(question => question.Facts.Contains(fact)));

    [Fact]
    public void A_testicle_is_unasked_only_where_the_place_may_make_it_matter()
    {
        var testicular = FactId.Parse("testicular");

        Knowledge.Assess(Person.With(("location", "lower-back"))).Unasked.ShouldNotContain(testicular);
        Knowledge.Assess(Person.With(("location", "lower-back,groin"))).Unasked.ShouldContain(testicular);
        Knowledge.Assess(Facts.None).Unasked.ShouldContain(testicular);
    }

    [Fact]
    public void Every_rule_is_reached_by_somebody_who_is_unsure_of_everything_or_says_yes_to_everything() =>
        ReviewedContent.Rules.Count.ShouldBe(ContentFile.Embedded().Count(file => file.Path.StartsWith("triage/rules/", StringComparison.Ordinal)));

    /// <summary>Facts that a person tells unasked; a question for one of them takes it off this list.</summary>
    [Fact]
    public void Every_fact_of_a_rule_is_asked_or_known_to_be_told_unasked_only()
    {
        string[] toldUnasked = ["foot-drop", "session-pain", "thoracic-pain"];
        var asked = Knowledge.Questions.All.SelectMany(question => question.Facts).ToHashSet();

        ReviewedContent.Rules.SelectMany(rule => rule.When.Facts).Distinct().Where(fact => !asked.Contains(fact))
            .Select(fact => fact.ToString()).ShouldBe(toldUnasked, ignoreOrder: true);
    }

    [Fact]
    public void Every_rule_that_forbids_stretching_says_so_of_its_facts() =>
        ReviewedContent.Rules.Where(rule => rule.Stretch == StretchAdvice.No).SelectMany(rule => rule.When.Facts)
            .ShouldAllBe(fact => Knowledge.Rules.ForbidsStretching(fact));

    private static IEnumerable<string> Rules(Verdict verdict) => verdict.Matched.Select(match => match.Rule.Id.ToString());

    private static string Told(Verdict verdict) =>
        $"{verdict.Urgency} {verdict.Stretch} {string.Join(' ', verdict.Matched)} {string.Join(' ', verdict.Unasked)}";
}
