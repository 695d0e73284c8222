using CsCheck;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

public sealed class EmergencyTests
{
    private const long ManyPeople = 1000;
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly RoutinePlanner Planner = new(Knowledge);
    private static readonly Gen<Facts> AnyEmergency = Gen.OneOf([.. RedFlag.Emergencies]);
    private static readonly Gen<Facts> Anyone = Gen.OneOf(AnyPerson.Gen, AnyPerson.WhoMayStretch);

    [Theory]
    [MemberData(nameof(RedFlag.Alone), MemberType = typeof(RedFlag))]
    [MemberData(nameof(RedFlag.Combined), MemberType = typeof(RedFlag))]
    public void It_is_an_emergency(string signs)
    {
        var verdict = Knowledge.Assess(Person.Told(signs));

        (verdict.Urgency, verdict.Stretch, verdict.Interrupts).ShouldBe((Urgency.Emergency, StretchAdvice.No, true));
        verdict.Matched[0].Certain.ShouldBeTrue();
        verdict.Matched[0].Signs.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(RedFlag.Combined), MemberType = typeof(RedFlag))]
    public void Signs_that_count_together_are_no_emergency_with_one_of_them_missing(string signs) =>
        Person.Told(signs).Select(sign => Knowledge.Assess(Person.Told(signs).Without(sign.Key)).Urgency).ShouldAllBe(urgency => urgency < Urgency.Emergency);

    [Fact]
    public void The_signs_that_content_makes_an_emergency_alone_are_these_and_no_others() =>
        AnyPerson.EveryAnswer
            .Where(answer => Knowledge.Assess(Facts.None.With(answer.Fact, answer.Value)).Urgency == Urgency.Emergency)
            .Select(answer => Facts.None.With(answer.Fact, answer.Value))
            .ShouldBe(RedFlag.AloneEmergencies, ignoreOrder: true);

    [Fact]
    public void No_person_with_signs_of_an_emergency_reaches_a_pose() =>
        Gen.Select(AnyPerson.WhoMayStretch, AnyEmergency, Gen.OneOf(5, 10, 15)).Sample(
            (person, signs, minutes) => Planner.Plan(new PersonalFacts(person.With(signs)), minutes).Poses.ShouldBeEmpty(),
            iter: ManyPeople);

    [Fact]
    public void No_person_who_is_unsure_of_such_a_sign_reaches_a_pose_or_is_left_to_self_care() =>
        Gen.Select(AnyPerson.WhoMayStretch, AnyEmergency, Gen.Int[0, 9], Gen.OneOf(5, 10, 15)).Sample(
            (person, signs, place, minutes) =>
            {
                var doubted = person.With(signs).With(signs.ElementAt(place % signs.Count()).Key, FactValue.Unsure);

                Planner.Plan(new PersonalFacts(doubted), minutes).Poses.ShouldBeEmpty();
                Knowledge.Assess(doubted).Interrupts.ShouldBeTrue();
            },
            iter: ManyPeople);

    [Fact]
    public void A_person_reaches_a_pose_only_where_the_verdict_allows_it() =>
        Anyone.Sample(
            person => Planner.Plan(new PersonalFacts(person), 10).Poses.Count.ShouldBeLessThanOrEqualTo(
                Knowledge.Assess(person) is { Urgency: <= Urgency.Routine, Stretch: not StretchAdvice.No } ? 7 : 0),
            iter: ManyPeople);

    [Fact]
    public void Poses_are_changed_or_left_out_only_where_the_verdict_says_so() =>
        AnyPerson.WhoMayStretch.Sample(
            person =>
            {
                var routine = Planner.Plan(new PersonalFacts(person), 10);
                var changed = routine.LeftOut.Count > 0 || routine.Poses.Any(pose => pose.Changes.Count > 0);
                (changed && Knowledge.Assess(person).Stretch == StretchAdvice.Yes).ShouldBeFalse();
            },
            iter: ManyPeople);

    [Theory]
    [MemberData(nameof(RedFlag.Alone), MemberType = typeof(RedFlag))]
    public void Unsure_of_a_sign_is_urgent_and_no_stretching(string sign)
    {
        var verdict = Knowledge.Assess(Facts.None.With(Person.Told(sign).Single().Key, FactValue.Unsure));

        verdict.Urgency.ShouldBe(Urgency.Urgent);
        verdict.Stretch.ShouldBe(StretchAdvice.No);
        verdict.Matched.ShouldAllBe(match => !match.Certain);
    }

    [Fact]
    public void A_sign_never_lowers_the_urgency_nor_loosens_the_stretching_whatever_was_said_of_it_before() =>
        Gen.Select(Anyone, Gen.OneOf([.. RedFlag.Signs])).Sample(
            (person, sign) => ShouldBeNoMilder(person.With(sign, FactValue.Yes), than: person),
            iter: ManyPeople);

    [Fact]
    public void Becoming_unsure_of_a_sign_never_makes_the_verdict_milder_than_not_knowing() =>
        Gen.Select(Anyone, Gen.OneOf([.. RedFlag.Signs])).Sample(
            (person, sign) => ShouldBeNoMilder(person.With(sign, FactValue.Unsure), than: person.Without(sign)),
            iter: ManyPeople);

    private static void ShouldBeNoMilder(Facts person, Facts than)
    {
        var (now, was) = (Knowledge.Assess(person), Knowledge.Assess(than));
        (now.Urgency >= was.Urgency).ShouldBeTrue($"{was.Urgency} became {now.Urgency}");
        (now.Stretch >= was.Stretch).ShouldBeTrue($"{was.Stretch} became {now.Stretch}");
    }
}
