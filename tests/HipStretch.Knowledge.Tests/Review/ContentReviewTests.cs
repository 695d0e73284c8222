using HipStretch.Knowledge.Review;
using HipStretch.Knowledge.Tests.Loading;

namespace HipStretch.Knowledge.Tests.Review;

public sealed class ContentReviewTests
{
    [Fact]
    public void Good_content_has_no_findings_and_is_handed_over()
    {
        var outcome = new ContentReview(ReviewOfAFolder.Today, ReviewOfAFolder.Silent).Of(ContentFolder.Good.Files);

        outcome.Problems.ShouldBeEmpty();
        outcome.Knowledge.ShouldNotBeNull().Stretches.ShouldHaveSingleItem();
    }

    [Fact]
    public void Content_that_does_not_load_is_reported_as_loading_does()
    {
        var broken = ContentFolder.Good.Changing("stretches/twist.yaml", "position: lying", "position: floating").Claiming("This cures back pain.");
        var outcome = new ContentReview(ReviewOfAFolder.Today, ReviewOfAFolder.Silent).Of(broken.Files);

        outcome.Problems.ShouldBe(broken.Problems());
        outcome.Knowledge.ShouldBeNull();
    }

    [Fact]
    public void Everything_is_found_in_one_run_in_the_order_of_files_and_lines() =>
        ContentFolder.Good
            .Claiming("This cures back pain.")
            .Changing("stretches/twist.yaml", "say: \"Roll your knees to the {side}.\"", "say: Roll.")
            .Changing("phrases/en/triage.yaml", "A fever needs a check today.", "A fever treats you badly, 24/7.")
            .Findings().Select(finding => (finding.File, finding.Line))
            .ShouldBe([("phrases/en/triage.yaml", 4), ("phrases/en/triage.yaml", 4), ("stretches/twist.yaml", 14), ("topics/tip.breathing.yaml", 5)]);
}
