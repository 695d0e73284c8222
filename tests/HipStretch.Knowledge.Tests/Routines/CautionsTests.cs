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
            Planner.Plan(new PersonalFacts(person), 15).Poses.ShouldAllBe(pose => IsAllowed(pose, person) && (pose.Chair == null || IsAllowed(pose.Chair, person))), iter: 1000);

    [Fact]
    public void What_is_done_although_a_caution_avoids_it_is_done_on_a_chair() =>
        AnyPerson.WhoMayStretch.Sample(person =>
            Planner.Plan(new PersonalFacts(person), 15).Poses.Where(pose => Strictest(pose.Pose, person) > CautionKind.Modify)
                .ShouldAllBe(pose => IsSeated(pose)), iter: 300);

    [Fact]
    public void Who_cannot_get_to_the_floor_is_always_on_a_chair() =>
        AnyPerson.WhoMayStretch.Sample(person =>
            Planner.Plan(new PersonalFacts(person.And(("can-reach-floor", "no"))), 15).Poses.ShouldAllBe(pose => IsSeated(pose) && pose.Chair == null), iter: 300);

    [Fact]
    public void Who_can_get_to_the_floor_is_on_a_chair_only_when_they_ask_for_it() =>
        AnyPerson.WhoMayStretch.Sample(person =>
            Planner.Plan(new PersonalFacts(person.And(("can-reach-floor", "yes"))), 15).Poses
                .ShouldAllBe(pose => !IsSeated(pose) && (pose.Chair == null || IsSeated(pose.Chair))), iter: 300);

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
                var concerning = Concerning(pose, person).ToArray();
                var strictest = concerning.Max(caution => caution.Then);
                concerning.Where(caution => caution.Then == strictest).ShouldContain(caution => reason.Contains(caution.Because), reason);
            }
        }, iter: 1000);

    [Fact]
    public void What_is_changed_says_how_and_what_is_not_concerned_is_not_changed() =>
        AnyPerson.WhoMayStretch.Sample(person =>
        {
            foreach (var planned in Planner.Plan(new PersonalFacts(person), 15).Poses)
            {
                ShouldSay(planned, person);
                if (planned.Chair is { } chair)
                {
                    ShouldSay(chair, person);
                }
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
        routine.Poses.Single(pose => pose.Pose.ToString() == "twist").Changes.ShouldHaveSingleItem().Change.ShouldContain("small");
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
                    .ShouldBeInRange(3, 7, $"{region}, severity {severity}");
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

        catCow.Changes.ShouldBe(Concerning(catCow.Pose, person).Select(caution => new PoseChange(caution.Change!, caution.Because)), ignoreOrder: true);
    }

    [Fact]
    public void One_change_for_two_reasons_is_said_once_with_both()
    {
        var catCow = Planned("cat-cow", ("high-blood-pressure", "yes"), ("glaucoma", "yes"))!.Changes.ShouldHaveSingleItem();

        catCow.Because.ShouldContain("blood pressure");
        catCow.Because.ShouldContain("eyes");
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

    /// <summary>The table of poses in CLINICAL.md: what is changed where, and by which steps; a dash is the pose's own, with a remark.</summary>
    [Theory]
    [InlineData("pregnancy", "20", "goddess wall, child-pose knees-wide, cat-cow round-to-flat, pelvic-tilt wall")]
    [InlineData("pregnancy", "yes", "goddess wall, child-pose knees-wide, cat-cow round-to-flat, pelvic-tilt wall")]
    [InlineData("pregnancy", "16", "")]
    [InlineData("knee-trouble", "yes", "goddess low, cat-cow -, knee-to-chest behind-thighs, happy-baby hold-thighs")]
    [InlineData("osteoporosis", "yes", "cat-cow flat-to-arch, twist small, pelvic-tilt -")]
    [InlineData("disc-history", "yes", "child-pose halfway, cat-cow small, twist small, knee-to-chest one-leg, happy-baby hold-thighs")]
    [InlineData("radiates", "foot", "child-pose halfway, cat-cow small, twist small, knee-to-chest one-leg, happy-baby hold-thighs")]
    [InlineData("stenosis", "yes", "goddess low, cat-cow round-to-flat")]
    [InlineData("high-blood-pressure", "yes", "goddess low, child-pose head-raised, cat-cow head-level")]
    [InlineData("glaucoma", "yes", "goddess low, child-pose head-raised, cat-cow head-level")]
    [InlineData("can-reach-floor", "no", "goddess chair, child-pose chair, cat-cow chair, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("can-reach-floor", "unsure", "goddess chair, child-pose chair, cat-cow chair, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    public void Poses_are_changed_as_CLINICAL_says(string fact, string value, string changed) =>
        Plans((fact, value)).Where(planned => planned.Changes.Count > 0).Select(planned => $"{planned.Pose} {planned.Variant ?? "-"}")
            .ShouldBe(changed.Split(", ", StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    /// <summary>The chair's column of the table, for people whom another row concerns as well; what is not named is left out.</summary>
    [Theory]
    [InlineData("pregnancy", "20", "goddess chair, child-pose chair, cat-cow chair-round, twist chair, pelvic-tilt chair")]
    [InlineData("osteoporosis", "yes", "goddess chair, cat-cow chair-arch, twist chair-small, pelvic-tilt chair")]
    [InlineData("hip-replacement", "yes", "")]
    [InlineData("recent-surgery", "yes", "")]
    [InlineData("disc-history", "yes", "goddess chair, child-pose chair, cat-cow chair, twist chair-small, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("radiates", "below-knee", "goddess chair, child-pose chair, cat-cow chair, twist chair-small, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("knee-trouble", "yes", "goddess chair, child-pose chair, cat-cow chair, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("high-blood-pressure", "yes", "goddess chair, child-pose chair, cat-cow chair, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("glaucoma", "yes", "goddess chair, child-pose chair, cat-cow chair, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    [InlineData("stenosis", "yes", "goddess chair, child-pose chair, cat-cow chair-round, twist chair, knee-to-chest chair, pelvic-tilt chair, happy-baby chair")]
    public void On_a_chair_every_other_caution_still_counts(string fact, string value, string done) =>
        Plans(("can-reach-floor", "no"), (fact, value)).Select(planned => $"{planned.Pose} {planned.Variant}")
            .ShouldBe(done.Split(", ", StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    /// <summary>What is said beside "on a chair"; nothing of floors, walls and kneeling.</summary>
    [Theory]
    [InlineData("goddess", "pregnancy", "20", "")]
    [InlineData("goddess", "stenosis", "yes", "")]
    [InlineData("goddess", "glaucoma", "yes", "")]
    [InlineData("child-pose", "pregnancy", "20", "Keep your knees wide.")]
    [InlineData("child-pose", "knee-trouble", "yes", "")]
    [InlineData("child-pose", "glaucoma", "yes", "Raise your head on a pillow or on your stacked fists.")]
    [InlineData("child-pose", "disc-history", "yes", "Go only part of the way, and stop if pain spreads down your leg.")]
    [InlineData("cat-cow", "knee-trouble", "yes", "")]
    [InlineData("cat-cow", "glaucoma", "yes", "")]
    [InlineData("twist", "pregnancy", "20", "Turn only as far as is easy.")]
    [InlineData("knee-to-chest", "knee-trouble", "yes", "Hold behind the thigh, not the shin.")]
    [InlineData("pelvic-tilt", "pregnancy", "20", "")]
    [InlineData("pelvic-tilt", "osteoporosis", "yes", "Tilt gently, with a small movement.")]
    [InlineData("happy-baby", "knee-trouble", "yes", "Rest your ankle lower, on your shin, and stop if your knee hurts.")]
    public void On_a_chair_a_remark_is_said_where_it_still_applies(string pose, string fact, string value, string also) =>
        string.Join(' ', Planned(pose, ("can-reach-floor", "no"), (fact, value))!.Changes.Skip(1).Select(change => change.Change)).ShouldBe(also);

    [Theory]
    [InlineData("osteoporosis", "yes", "pregnancy", "20")]
    [InlineData("osteoporosis", "yes", "stenosis", "yes")]
    public void A_pose_in_which_two_cautions_ask_for_the_opposite_is_left_out_for_both_reasons(string one, string oneValue, string other, string otherValue)
    {
        (string, string)[] told = [("location", "lower-back"), ("severity", "5"), (one, oneValue), (other, otherValue)];

        var reason = Plan(told).LeftOut.Single(pair => pair.Key.ToString() == "cat-cow").Value;

        Concerning(StretchId.Parse("cat-cow"), Person.With(told)).ShouldAllBe(caution => reason.Contains(caution.Because));
    }

    [Theory]
    [InlineData("pregnancy", "20", "stenosis", "yes", "cat-cow", "round-to-flat")]
    [InlineData("pregnancy", "20", "disc-history", "yes", "cat-cow", "round-to-flat")]
    [InlineData("pregnancy", "20", "disc-history", "yes", "child-pose", "knees-wide")]
    [InlineData("pregnancy", "20", "glaucoma", "yes", "child-pose", "knees-wide")]
    [InlineData("pregnancy", "20", "glaucoma", "yes", "goddess", "wall")]
    [InlineData("osteoporosis", "yes", "radiates", "foot", "cat-cow", "flat-to-arch")]
    [InlineData("osteoporosis", "yes", "radiates", "foot", "twist", "small")]
    [InlineData("glaucoma", "yes", "radiates", "foot", "child-pose", "halfway")]
    [InlineData("glaucoma", "yes", "radiates", "foot", "cat-cow", "small")]
    [InlineData("knee-trouble", "yes", "radiates", "foot", "knee-to-chest", "one-leg")]
    public void Two_cautions_lead_to_steps_that_suit_both(string one, string oneValue, string other, string otherValue, string pose, string variant) =>
        Planned(pose, (one, oneValue), (other, otherValue))!.Variant.ShouldBe(variant);

    private static PlannedPose? Planned(string pose, params (string Fact, string Value)[] told) =>
        PlannedPose.For(Knowledge.Stretches[StretchId.Parse(pose)], Person.With(told));

    private static IEnumerable<PlannedPose> Plans(params (string Fact, string Value)[] told) =>
        Knowledge.Stretches.Keys.Select(pose => Planned(pose.ToString(), told)).OfType<PlannedPose>();

    private static bool IsSeated(PlannedPose planned) => Knowledge.Stretches[planned.Pose].PositionOf(planned.Variant) == Position.Seated;

    private static bool IsAllowed(PlannedPose planned, Facts person) => Concerning(planned.Pose, person).All(caution => caution.Allows(planned.Variant));

    private static void ShouldSay(PlannedPose planned, Facts person)
    {
        var concerning = Concerning(planned.Pose, person).Where(caution => caution.Change is not null && !caution.IsLiftedIn(planned.Variant)).ToArray();

        planned.Changes.Select(change => change.Change).ShouldBe(concerning.Select(caution => caution.Change).Distinct(), ignoreOrder: true, planned.ToString());
        concerning.ShouldAllBe(caution => planned.Changes.Any(change => change.Change == caution.Change && change.Because.Contains(caution.Because)));
    }

    private static IEnumerable<Caution> Concerning(StretchId pose, Facts person) =>
        Knowledge.Stretches[pose].Cautions.Where(caution => caution.Concerns(person));

    private static CautionKind? Strictest(StretchId pose, Facts person) => Concerning(pose, person).Max(caution => (CautionKind?)caution.Then);

    private static IEnumerable<string> Ids(IEnumerable<StretchId> poses) => poses.Select(pose => pose.ToString());

    private static Routine Plan(params (string Fact, string Value)[] told) => Planner.Plan(new PersonalFacts(Person.With(told)), 15);
}
