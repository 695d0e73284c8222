using CsCheck;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Tests.Triage;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Routines;

public sealed class RoutinePlannerTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly RoutinePlanner Planner = new(Knowledge);

    public static TheoryData<Region> Covered => [.. Enum.GetValues<Region>().Where(Planner.Covers)];

    [Fact]
    public void Everything_from_the_lower_back_down_is_covered() =>
        Enum.GetValues<Region>().Where(region => !Planner.Covers(region)).ShouldBe([Region.UpperBack, Region.Neck, Region.Other]);

    [Theory]
    [MemberData(nameof(Covered))]
    public void Three_to_seven_poses_are_planned_for_every_pain_and_time_and_five_at_most_where_it_is_strong(Region region)
    {
        for (var severity = 0; severity <= 10; severity++)
        {
            foreach (var minutes in new[] { 5, 10, 15, 60 })
            {
                var poses = Plan(minutes, ("location", region.Word()), ("severity", severity.ToString())).Poses;
                poses.Count.ShouldBeInRange(3, severity < 7 ? 7 : 5, $"severity {severity}, {minutes} minutes");
                poses.Select(pose => pose.Pose).ShouldBeUnique();
            }
        }
    }

    [Theory]
    [InlineData("7.5")]
    [InlineData("3.5")]
    [InlineData("6.5")]
    public void A_half_point_falls_between_no_two_routines(string severity) =>
        Plan(10, ("location", "lower-back"), ("severity", severity)).Poses.Count.ShouldBeInRange(3, 7);

    [Theory]
    [MemberData(nameof(Covered))]
    public void More_minutes_never_mean_fewer_poses(Region region) =>
        Gen.Select(Gen.Int[0, 10], Gen.Int[1, 60], Gen.Int[1, 60]).Sample((severity, one, other) =>
            Poses(region, severity, Math.Max(one, other)).ShouldBeGreaterThanOrEqualTo(Poses(region, severity, Math.Min(one, other))));

    [Fact]
    public void Who_has_more_time_gets_more_and_is_told_when_there_is_no_more()
    {
        (string, string)[] told = [("location", "lower-back"), ("severity", "3")];

        Plan(5, told).IsAll.ShouldBeFalse();
        Plan(30, told).IsAll.ShouldBeTrue();
        Plan(30, told).Poses.Count.ShouldBe(7);
        Plan(30, ("location", "lower-back"), ("severity", "8")).IsAll.ShouldBeTrue("strong pain has no longer routine");
    }

    [Fact]
    public void What_is_not_wanted_is_neither_planned_nor_called_left_out()
    {
        var person = Person.With(("location", "lower-back"), ("severity", "3"), ("pregnancy", "20"));

        var routine = Planner.Plan(new PersonalFacts(person), 30, [StretchId.Parse("twist"), StretchId.Parse("cat-cow")]);

        routine.Poses.ShouldNotContain(planned => planned.Pose == StretchId.Parse("cat-cow"));
        routine.LeftOut.Keys.ShouldNotContain(StretchId.Parse("twist"));
    }

    [Theory]
    [InlineData("upper-back")]
    [InlineData("neck")]
    public void There_is_no_routine_for_a_place_that_we_do_not_cover(string place) =>
        Plan(10, ("location", place), ("severity", "3")).Poses.ShouldBeEmpty();

    [Fact]
    public void The_first_place_that_is_covered_decides() =>
        Plan(10, ("location", "neck,hip"), ("severity", "2")).Poses.ShouldBe(Plan(10, ("location", "hip"), ("severity", "2")).Poses);

    [Fact]
    public void Pain_of_unknown_strength_is_taken_for_strong() =>
        Plan(10, ("location", "hip")).Poses.ShouldBe(Plan(10, ("location", "hip"), ("severity", "10")).Poses);

    [Theory]
    [InlineData("age", "15")]
    [InlineData("fever", "yes")]
    [InlineData("hip-replacement", "yes")]
    [InlineData("recent-surgery", "unsure")]
    [InlineData("leg-weakness", "yes")]
    [InlineData("bladder", "unsure")]
    public void There_is_no_routine_where_the_verdict_says_no(string fact, string value)
    {
        var routine = Plan(15, ("location", "lower-back"), ("severity", "3"), (fact, value));

        routine.Poses.ShouldBeEmpty();
        routine.Minutes.ShouldBe(0);
    }

    [Fact]
    public void Poses_go_from_the_floor_up() =>
        AnyPerson.WhoMayStretch.Sample(person => Planner.Plan(new PersonalFacts(person), 15).Poses
            .Select(pose => Knowledge.Stretches[pose.Pose].PositionOf(pose.Variant)).ShouldBeInOrder(), iter: 1000);

    [Fact]
    public void The_minutes_cover_the_poses()
    {
        var routine = Plan(10, ("location", "lower-back"), ("severity", "5"));

        var seconds = routine.Poses.Sum(pose => PoseTime.Of(Knowledge.Stretches[pose.Pose].StepsOf(pose.Variant)));
        (routine.Minutes * 60).ShouldBeInRange(seconds, seconds + 59);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(15)]
    public void A_routine_of_more_than_three_poses_keeps_to_the_time(int minutes)
    {
        for (var severity = 0; severity <= 10; severity++)
        {
            var routine = Plan(minutes, ("location", "lower-back"), ("severity", severity.ToString()));
            (routine.Poses.Count == 3 || routine.Minutes <= minutes).ShouldBeTrue($"severity {severity}: {routine.Poses.Count} poses, {routine.Minutes} minutes");
        }
    }

    private static int Poses(Region region, int severity, int minutes) =>
        Plan(minutes, ("location", region.Word()), ("severity", severity.ToString())).Poses.Count;

    private static Routine Plan(int minutes, params (string Fact, string Value)[] told) => Planner.Plan(new PersonalFacts(Person.With(told)), minutes);
}
