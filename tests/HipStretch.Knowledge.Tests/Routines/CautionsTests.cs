using CsCheck;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Tests.Triage;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Routines;

public sealed class CautionsTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly RoutinePlanner Planner = new(Knowledge);

    [Fact]
    public void What_a_caution_avoids_is_never_planned() =>
        AnyPerson.WhoMayStretch.Sample(person =>
            Planner.Plan(new PersonalFacts(person), 15).Poses.ShouldAllBe(pose => Strictest(pose.Pose, person) != CautionKind.Avoid
                && Strictest(pose.Pose, person) != CautionKind.AskSurgeon), iter: 1000);

    [Fact]
    public void Fewer_than_three_poses_are_offered_only_where_every_other_gentle_one_was_left_out_for_a_reason() =>
        AnyPerson.WhoMayStretch.Sample(person =>
        {
            var known = new PersonalFacts(person);
            var routine = Planner.Plan(known, 5);
            var gentle = Knowledge.Stretches.Values.Where(pose => pose.Effort == Effort.Gentle && pose.Regions.Intersect(known.Regions).Any());
            (routine.Poses.Count is >= 3 and <= 5 || gentle.All(pose => routine.LeftOut.ContainsKey(pose.Id) || routine.Poses.Any(planned => planned.Pose == pose.Id)))
                .ShouldBeTrue(string.Join(' ', routine.Poses));
        }, iter: 1000);

    [Fact]
    public void What_is_left_out_has_the_reason_of_its_caution() =>
        AnyPerson.WhoMayStretch.Sample(person =>
        {
            foreach (var (pose, reason) in Planner.Plan(new PersonalFacts(person), 15).LeftOut)
            {
                Concerning(pose, person).Where(caution => caution.Then != CautionKind.Modify).Select(caution => caution.Because).ShouldContain(reason);
            }
        }, iter: 1000);

    [Fact]
    public void What_is_changed_says_how_and_what_is_not_concerned_is_not_changed() =>
        AnyPerson.WhoMayStretch.Sample(person =>
        {
            foreach (var planned in Planner.Plan(new PersonalFacts(person), 15).Poses)
            {
                var changes = Concerning(planned.Pose, person).Select(caution => caution.Change).ToArray();
                planned.Changes.ShouldBe(changes.Distinct(), ignoreOrder: true, planned.ToString());
            }
        }, iter: 1000);

    [Fact]
    public void Pregnant_at_twenty_weeks_nobody_lies_flat_or_folds_and_the_rest_is_changed()
    {
        var routine = Plan(("location", "lower-back"), ("severity", "3"), ("pregnancy", "20"));

        Ids(routine.LeftOut.Keys).ShouldBe(["happy-baby", "knee-to-chest", "twist"], ignoreOrder: true);
        routine.LeftOut.Values.ShouldAllBe(reason => reason.Length > 0);
        Ids(routine.Poses.Select(pose => pose.Pose)).ShouldBeSubsetOf(["child-pose", "cat-cow", "pelvic-tilt", "goddess"]);
        routine.Poses.ShouldAllBe(pose => pose.Changes.Count > 0);
    }

    [Fact]
    public void Pregnant_at_ten_weeks_nothing_is_left_out() =>
        Plan(("location", "lower-back"), ("severity", "3"), ("pregnancy", "10")).LeftOut.ShouldBeEmpty();

    [Fact]
    public void Pregnant_with_the_weeks_unknown_is_as_careful_as_at_twenty() =>
        Plan(("location", "hip"), ("severity", "3"), ("pregnancy", "yes"))
            .ShouldSatisfyAllConditions(
                routine => routine.LeftOut.Keys.ShouldBe(Plan(("location", "hip"), ("severity", "3"), ("pregnancy", "20")).LeftOut.Keys, ignoreOrder: true),
                routine => routine.Poses.ShouldAllBe(pose => pose.Changes.Count > 0));

    [Fact]
    public void With_osteoporosis_nobody_rounds_forward_and_a_twist_is_small()
    {
        var routine = Plan(("location", "lower-back"), ("severity", "5"), ("osteoporosis", "yes"));

        Ids(routine.LeftOut.Keys).ShouldBe(["child-pose", "knee-to-chest"], ignoreOrder: true);
        routine.Poses.Single(pose => pose.Pose.ToString() == "twist").Changes.ShouldHaveSingleItem().ShouldContain("small");
    }

    [Theory]
    [InlineData("radiates", "thigh-back")]
    [InlineData("radiates", "below-knee")]
    [InlineData("radiates", "foot")]
    [InlineData("disc-history", "yes")]
    public void With_leg_pain_poses_that_bend_or_turn_are_changed(string fact, string value)
    {
        var routine = Plan(("location", "buttock"), ("severity", "3"), (fact, value));

        routine.LeftOut.ShouldBeEmpty();
        routine.Poses.Where(pose => pose.Pose.ToString() is not ("goddess" or "pelvic-tilt")).ShouldAllBe(pose => pose.Changes.Count > 0);
    }

    [Theory]
    [InlineData("pregnancy", "20")]
    [InlineData("osteoporosis", "yes")]
    [InlineData("knee-trouble", "yes")]
    [InlineData("stenosis", "yes")]
    [InlineData("glaucoma", "yes")]
    [InlineData("high-blood-pressure", "yes")]
    [InlineData("can-reach-floor", "no")]
    [InlineData("radiates", "foot")]
    public void Three_poses_remain_whatever_one_caution_leaves_out(string fact, string value)
    {
        foreach (var region in Enum.GetValues<Region>().Where(Planner.Covers))
        {
            for (var severity = 0; severity <= 10; severity++)
            {
                Plan(("location", region.Word()), ("severity", severity.ToString()), (fact, value)).Poses.Count
                    .ShouldBeInRange(3, 5, $"{region}, severity {severity}");
            }
        }
    }

    [Theory]
    [InlineData("pregnancy", "20", "glaucoma", "yes")]
    [InlineData("radiates", "foot", "high-blood-pressure", "yes")]
    public void Two_cautions_that_change_one_pose_are_both_heard(string one, string oneValue, string other, string otherValue)
    {
        var person = Person.With(("location", "lower-back"), ("severity", "5"), (one, oneValue), (other, otherValue));
        var catCow = Planner.Plan(new PersonalFacts(person), 15).Poses.Single(pose => pose.Pose.ToString() == "cat-cow");

        catCow.Changes.ShouldBe(Concerning(catCow.Pose, person).Select(caution => caution.Change!), ignoreOrder: true);
    }

    [Theory]
    [InlineData("osteoporosis", "yes")]
    [InlineData("radiates", "foot")]
    [InlineData("pregnancy", "20")]
    public void Who_cannot_get_to_the_floor_is_told_the_chair_whatever_else_is_changed(string fact, string value)
    {
        var routine = Plan(("location", "lower-back"), ("severity", "5"), ("can-reach-floor", "no"), (fact, value));

        routine.Poses.ShouldAllBe(pose => pose.Changes.Any(change => change.Contains("chair", StringComparison.Ordinal)
            || change.Contains("Sit", StringComparison.Ordinal) || change.Contains("bed", StringComparison.Ordinal)));
    }

    /// <summary>The table of poses in CLINICAL.md: what is avoided where.</summary>
    [Theory]
    [InlineData("pregnancy", "20", "twist knee-to-chest happy-baby")]
    [InlineData("pregnancy", "16", "")]
    [InlineData("knee-trouble", "yes", "child-pose")]
    [InlineData("hip-replacement", "yes", "goddess child-pose cat-cow twist knee-to-chest pelvic-tilt happy-baby")]
    [InlineData("osteoporosis", "yes", "child-pose knee-to-chest happy-baby")]
    [InlineData("stenosis", "yes", "")]
    [InlineData("recent-surgery", "yes", "goddess child-pose cat-cow twist knee-to-chest pelvic-tilt happy-baby")]
    [InlineData("can-reach-floor", "no", "")]
    public void Poses_are_avoided_as_CLINICAL_says(string fact, string value, string avoided) =>
        Ids(Knowledge.Stretches.Keys.Where(pose => Strictest(pose, Person.With((fact, value))) > CautionKind.Modify))
            .ShouldBe(avoided.Split(' ', StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    private static IEnumerable<Caution> Concerning(StretchId pose, Facts person) =>
        Knowledge.Stretches[pose].Cautions.Where(caution => caution.Concerns(person));

    private static CautionKind? Strictest(StretchId pose, Facts person) => Concerning(pose, person).Max(caution => (CautionKind?)caution.Then);

    private static IEnumerable<string> Ids(IEnumerable<StretchId> poses) => poses.Select(pose => pose.ToString());

    private static Routine Plan(params (string Fact, string Value)[] told) => Planner.Plan(new PersonalFacts(Person.With(told)), 15);
}
