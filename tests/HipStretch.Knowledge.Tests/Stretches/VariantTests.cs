using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Stretches;

/// <summary>Which ways to do a pose a caution leaves.</summary>
public sealed class VariantTests
{
    private static readonly DateOnly Reviewed = new(2026, 11, 23);
    private static readonly SourceId Source = SourceId.Parse("a-source");
    private static readonly Condition Anybody = new Condition.All([]);

    [Fact]
    public void A_remark_leaves_every_way() => Ways(Of(CautionKind.Modify, "Go slowly.")).ShouldBe([null, "low", "chair"]);

    [Fact]
    public void A_change_leaves_the_variants_that_make_it() => Ways(Of(CautionKind.Modify, "Stay high.", ["low", "chair"])).ShouldBe(["low", "chair"]);

    [Fact]
    public void A_change_leaves_the_variants_that_it_is_lifted_in() => Ways(Of(CautionKind.Modify, "Stay high.", ["low"], ["chair"])).ShouldBe(["low", "chair"]);

    [Theory]
    [InlineData(CautionKind.Avoid)]
    [InlineData(CautionKind.AskSurgeon)]
    public void What_is_avoided_leaves_nothing(CautionKind then) => Ways(Of(then)).ShouldBeEmpty();

    [Fact]
    public void What_is_avoided_unless_on_a_chair_leaves_the_chair() => Ways(Of(CautionKind.Avoid, unless: ["chair"])).ShouldBe(["chair"]);

    [Fact]
    public void Several_cautions_leave_what_all_of_them_leave() =>
        Ways(Of(CautionKind.Modify, "Stay high.", ["low", "chair"]), Of(CautionKind.Avoid, unless: ["chair"])).ShouldBe(["chair"]);

    [Fact]
    public void Cautions_that_ask_for_the_opposite_leave_nothing() =>
        Ways(Of(CautionKind.Modify, "Round.", ["low"]), Of(CautionKind.Modify, "Don't round.", ["chair"])).ShouldBeEmpty();

    [Fact]
    public void Only_a_modification_says_what_to_change_or_sends_to_a_variant()
    {
        Should.Throw<ArgumentException>(() => Of(CautionKind.Modify));
        Should.Throw<ArgumentException>(() => Of(CautionKind.Avoid, "Go slowly."));
        Should.Throw<ArgumentException>(() => Of(CautionKind.Avoid, variants: ["low"]));
    }

    [Fact]
    public void A_variant_that_a_caution_names_must_be_there() =>
        Should.Throw<ArgumentException>(() => Pose(Of(CautionKind.Avoid, unless: ["wall"]))).Message.ShouldContain("'wall'");

    [Fact]
    public void A_variant_that_is_not_there_has_no_steps() =>
        Should.Throw<KeyNotFoundException>(() => Pose().StepsOf("wall")).Message.ShouldContain("wall");

    [Fact]
    public void The_easier_ways_of_a_pose_do_for_a_variant_without_its_own()
    {
        Pose().EasierOf("low").Select(way => way.Id).ShouldBe(["less"]);
        Pose().EasierOf("chair").ShouldBeEmpty();
    }

    private static IReadOnlyList<string?> Ways(params Caution[] cautions) => Pose(cautions).WaysFor(cautions);

    private static Caution Of(CautionKind then, string? change = null, IReadOnlyList<string>? variants = null, IReadOnlyList<string>? unless = null) =>
        new("a-caution", Anybody, then, "It is so.", Source, Reviewed, change, variants, unless);

    private static Stretch Pose(params Caution[] cautions)
    {
        PoseStep[] steps = [new("go", "Go.", "Go.")];
        return new(
            StretchId.Parse("a-pose"), TopicId.Parse("pose.a"), "A pose", [], Position.Standing, Effort.Gentle, [], 10, Source, Reviewed, [], [], steps,
            [new("less", "Less.", "Less.", Source, Reviewed)],
            cautions,
            [new("low", Position.Standing, Source, Reviewed, steps), new("chair", Position.Seated, Source, Reviewed, steps, [])]);
    }
}
