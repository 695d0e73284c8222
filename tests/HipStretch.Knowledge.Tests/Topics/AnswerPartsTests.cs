using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Topics;

public sealed class AnswerPartsTests
{
    private static readonly Topic Medication = ReviewedContent.Knowledge.Topics[TopicId.Parse("selfcare.medication")];

    [Fact]
    public void What_is_asked_for_in_particular_comes_first_and_nothing_is_lost()
    {
        var parts = AnswerParts.Of(Medication.Claims, Medication.FocusIn("Can I take Tylenol?"));

        parts[0][0].Say.ShouldStartWith("Paracetamol");
        parts[0].ShouldAllBe(claim => claim.About != null);
        parts.SelectMany(part => part).ShouldBe(Medication.Claims, ignoreOrder: true);
    }

    [Fact]
    public void Without_anything_in_particular_the_order_stays() =>
        AnswerParts.Of(Medication.Claims, Medication.FocusIn("what can i take")).SelectMany(part => part).ShouldBe(Medication.Claims);

    [Fact]
    public void No_part_of_a_pose_has_more_sentences_than_it_may_have()
    {
        foreach (var pose in ReviewedContent.Knowledge.Stretches.Values)
        {
            var parts = AnswerParts.Of(ReviewedContent.Knowledge.Topics[pose.Topic].Claims, mostSentences: 4);

            parts.ShouldAllBe(part => part.Sum(claim => claim.Say.Split(". ").Length) <= 4);
            parts.SelectMany(part => part).ShouldBe(ReviewedContent.Knowledge.Topics[pose.Topic].Claims);
        }
    }
}
