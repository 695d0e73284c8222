using CsCheck;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

public sealed class EmergencyTests
{
    private const long ManyPeople = 1000;
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly RoutinePlanner Planner = new(Knowledge);
    private static readonly Gen<RedFlag> AnyEmergency = Gen.OneOf([.. RedFlag.Emergencies]);

    [Theory]
    [MemberData(nameof(RedFlag.Rows), MemberType = typeof(RedFlag))]
    public void A_sign_alone_is_an_emergency(string fact, string value)
    {
        var verdict = Knowledge.Assess(Person.With((fact, value)));

        (verdict.Urgency, verdict.Stretch, verdict.Interrupts).ShouldBe((Urgency.Emergency, StretchAdvice.No, true));
    }

    [Fact]
    public void The_signs_that_content_makes_an_emergency_are_these_and_no_others() =>
        AnyPerson.EveryAnswer
            .Where(answer => Knowledge.Assess(Facts.None.With(answer.Fact, answer.Value)).Urgency == Urgency.Emergency)
            .Select(answer => new RedFlag(answer.Fact.ToString(), answer.Value.ToString()))
            .ShouldBe(RedFlag.Emergencies, ignoreOrder: true);

    [Fact]
    public void No_person_with_a_sign_of_an_emergency_reaches_a_pose() =>
        Gen.Select(AnyPerson.WhoMayStretch, AnyEmergency, Gen.OneOf(5, 10, 15)).Sample(
            (person, flag, minutes) => Planner.Plan(new PersonalFacts(flag.RaisedIn(person)), minutes).Poses.ShouldBeEmpty(),
            iter: ManyPeople);

    [Fact]
    public void No_person_who_is_unsure_of_such_a_sign_reaches_a_pose() =>
        Gen.Select(AnyPerson.WhoMayStretch, AnyEmergency, Gen.OneOf(5, 10, 15)).Sample(
            (person, flag, minutes) => Planner.Plan(new PersonalFacts(person.And((flag.Fact, "unsure"))), minutes).Poses.ShouldBeEmpty(),
            iter: ManyPeople);

    [Fact]
    public void A_person_reaches_a_pose_only_where_the_verdict_allows_it() =>
        Gen.OneOf(AnyPerson.Gen, AnyPerson.WhoMayStretch).Sample(
            person => Planner.Plan(new PersonalFacts(person), 10).Poses.Count.ShouldBeLessThanOrEqualTo(
                Knowledge.Assess(person) is { Urgency: <= Urgency.Routine, Stretch: not StretchAdvice.No } ? 5 : 0),
            iter: ManyPeople);

    [Theory]
    [MemberData(nameof(RedFlag.EmergencyFacts), MemberType = typeof(RedFlag))]
    public void Unsure_of_a_sign_is_urgent_and_no_stretching(string fact)
    {
        var verdict = Knowledge.Assess(Person.With((fact, "unsure")));

        verdict.Urgency.ShouldBe(Urgency.Urgent);
        verdict.Stretch.ShouldBe(StretchAdvice.No);
        verdict.Matched.ShouldAllBe(match => !match.Certain);
    }

    [Fact]
    public void Raising_a_sign_never_lowers_the_urgency() =>
        Gen.Select(Gen.OneOf(AnyPerson.Gen, AnyPerson.WhoMayStretch), Gen.OneOf([.. RedFlag.Emergencies, .. RedFlag.Lesser])).Sample(
            (person, flag) => ((int)Knowledge.Assess(flag.RaisedIn(person)).Urgency)
                .ShouldBeGreaterThanOrEqualTo((int)Knowledge.Assess(person.Without(FactId.Parse(flag.Fact))).Urgency),
            iter: ManyPeople);

    [Fact]
    public void Becoming_unsure_of_a_sign_never_lowers_the_urgency() =>
        Gen.Select(Gen.OneOf(AnyPerson.Gen, AnyPerson.WhoMayStretch), AnyEmergency).Sample(
            (person, flag) => ((int)Knowledge.Assess(person.And((flag.Fact, "unsure"))).Urgency)
                .ShouldBeGreaterThanOrEqualTo((int)Knowledge.Assess(person.Without(FactId.Parse(flag.Fact))).Urgency),
            iter: ManyPeople);
}
