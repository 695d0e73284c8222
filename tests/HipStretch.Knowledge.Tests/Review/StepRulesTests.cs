using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class StepRulesTests
{
    private const string Pose = "stretches/twist.yaml";

    [Fact]
    public void A_spoken_step_of_many_words_is_found() =>
        ContentFolder.Good.Changing(Pose, "say: \"Roll your knees to the {side}.\"", "say: \"Roll. Roll your knees, both of them, to the {side}. Keep your arms down on the mat.\"")
            .FindingAt(Pose, 14).ShouldContain("17 words");

    [Fact]
    public void A_step_of_each_side_that_does_not_name_it_is_found() =>
        ContentFolder.Good.Changing(Pose, "say: \"Roll your knees to the {side}.\"", "say: Roll your knees.").FindingAt(Pose, 14).ShouldContain("does not name it");

    [Fact]
    public void A_step_that_names_a_side_and_has_none_is_found() =>
        ContentFolder.Good.Changing(Pose, "each-side: true", "each-side: false").FindingAt(Pose, 14).ShouldContain("has none");
}
