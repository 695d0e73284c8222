using HipStretch.Knowledge.Review;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Tests.Stretches;

/// <summary>Variants read, sound and end like the poses that they stand in for.</summary>
public sealed class VariantContentTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;
    private static readonly ReadingGrade Grade = new(Knowledge);

    private static IEnumerable<(string Id, PoseVariant Variant)> Variants =>
        Knowledge.Stretches.Values.SelectMany(pose => pose.Variants.Select(variant => ($"{pose.Id} {variant.Id}", variant)));

    private static IEnumerable<(string Id, PoseStep Step)> Steps =>
        Variants.SelectMany(one => one.Variant.Steps.Select(step => ($"{one.Id} {step.Id}", step)));

    [Fact]
    public void Every_pose_has_a_chair_version_of_six_or_seven_steps() =>
        Knowledge.Stretches.Values.ShouldAllBe(pose => pose.PositionOf("chair") == Position.Seated && pose.StepsOf("chair").Count >= 6 && pose.StepsOf("chair").Count <= 7);

    [Fact]
    public void Every_seated_variant_begins_with_a_steady_chair_and_feet_flat() =>
        Variants.Where(one => one.Variant.Position == Position.Seated).ShouldAllBe(one =>
            one.Variant.Steps[0].Do.Contains("steady chair", StringComparison.Ordinal) && one.Variant.Steps[0].Do.Contains("no wheels", StringComparison.Ordinal)
            && one.Variant.Steps[1].Do.Contains("feet flat", StringComparison.Ordinal));

    [Fact]
    public void Every_seated_variant_has_easier_ways_of_its_own() =>
        Variants.Where(one => one.Variant.Position == Position.Seated).ShouldAllBe(one => one.Variant.Easier!.Count > 0);

    [Fact]
    public void The_last_step_comes_out_and_nothing_is_held_in_it() =>
        Variants.Where(one => one.Variant.Steps[^1] is { IsHeld: true } or { EachSide: true }).Select(one => one.Id).ShouldBeEmpty();

    [Fact]
    public void Something_is_held_or_repeated_in_every_variant() =>
        Variants.ShouldAllBe(one => one.Variant.Steps.Any(step => PoseTime.Held(step) >= 10));

    [Fact]
    public void A_voice_gets_words_alone() =>
        Steps.Select(one => (one.Id, Said: one.Step.Say.Replace("{side}", "left", StringComparison.Ordinal)))
            .Concat(Easier.Select(one => (one.Id, Said: one.Way.Say)))
            .Where(one => one.Said.Any(letter => !char.IsAsciiLetter(letter) && " ,.'-".IndexOf(letter, StringComparison.Ordinal) < 0)).ShouldBeEmpty();

    [Fact]
    public void Steps_and_easier_ways_read_at_grade_six() =>
        Steps.Select(one => (one.Id, Text: one.Step.Do)).Concat(Easier.Select(one => (one.Id, Text: one.Way.Do)))
            .Where(one => Grade.Of(one.Text.Replace("{side}", "left", StringComparison.Ordinal)) > 6.7).ShouldBeEmpty();

    [Fact]
    public void Every_variant_is_what_somebody_is_sent_to() =>
        Knowledge.Stretches.Values.SelectMany(pose => pose.Variants.Where(variant => !pose.Cautions.Any(caution => caution.Variants?.Contains(variant.Id) == true))).ShouldBeEmpty();

    private static IEnumerable<(string Id, Modification Way)> Easier =>
        Variants.SelectMany(one => (one.Variant.Easier ?? []).Select(way => ($"{one.Id} {way.Id}", way)));
}
