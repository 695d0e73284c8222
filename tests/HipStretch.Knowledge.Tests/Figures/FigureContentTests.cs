using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Review;

namespace HipStretch.Knowledge.Tests.Figures;

public sealed class FigureContentTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    private static readonly IEnumerable<Figure> Figures = Knowledge.Figures.All.Values;

    [Fact]
    public void Every_step_of_every_pose_and_of_every_variant_has_a_picture()
    {
        var ways = Knowledge.Stretches.Values
            .SelectMany(pose => pose.Variants.Select(variant => (string?)variant.Id).Prepend(null), (pose, way) => Figure.IdOf(pose.Id, way)).ToArray();

        ways.Length.ShouldBeGreaterThanOrEqualTo(31);
        ways.Except(Knowledge.Figures.All.Keys).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("cat-cow-round-to-flat", 1, -40)]
    [InlineData("cat-cow-chair-round", 1, -40)]
    [InlineData("cat-cow-flat-to-arch", 40, -6)]
    [InlineData("cat-cow-chair-arch", 40, -6)]
    public void A_back_that_must_not_hollow_or_round_is_not_drawn_so(string figure, double mostHollow, double mostRound) =>
        DrawingsOf(FigureId.Parse(figure)).SelectMany(drawing => drawing.Frames).Select(Hollow).ShouldAllBe(hollow => hollow <= mostHollow && hollow >= mostRound);

    [Fact]
    public void What_is_offered_in_pregnancy_shows_nobody_on_their_back()
    {
        var offered = Knowledge.Stretches.Values
            .SelectMany(pose => pose.Cautions.Where(caution => caution.Id == "pregnancy").SelectMany(caution => (caution.Variants ?? []).Concat(caution.Unless)), (pose, variant) => Figure.IdOf(pose.Id, variant))
            .ToArray();

        offered.Length.ShouldBeGreaterThan(8);
        offered.SelectMany(DrawingsOf).SelectMany(drawing => drawing.Frames).ShouldAllBe(frame => !frame.Rests.Contains(Joint.Shoulder));
    }

    [Fact]
    public void Every_picture_shows_a_body_or_a_chair() =>
        Drawings().ShouldAllBe(drawing => drawing.Frames.Count > 0 || drawing.Furniture.Any(thing => thing.Kind == FurnitureKind.Chair));

    [Fact]
    public void On_a_chair_there_is_a_chair() =>
        Figures.Where(figure => figure.Variant?.StartsWith("chair", StringComparison.Ordinal) == true)
            .SelectMany(figure => figure.Steps, Knowledge.Figures.DrawingOf)
            .ShouldAllBe(drawing => drawing.Furniture.Any(thing => thing.Kind == FurnitureKind.Chair));

    [Fact]
    public void What_a_picture_shows_is_said_in_a_sentence_that_reads_at_grade_8_or_below()
    {
        var grade = new ReadingGrade(Knowledge);
        foreach (var step in Figures.SelectMany(figure => figure.Steps))
        {
            step.Alt.ShouldEndWith(".");
            step.Alt.Length.ShouldBeLessThan(100);
            grade.Of(step.Alt).ShouldBeLessThanOrEqualTo(8, step.Alt);
        }
    }

    [Fact]
    public void Feet_of_somebody_who_stands_or_sits_are_said_to_bear_on_the_floor() =>
        Figures.Where(figure => figure.View == FigureView.Front).SelectMany(figure => figure.Frames)
            .ShouldAllBe(frame => frame.Rests.Contains(Joint.LeftAnkle) || frame.Rests.Contains(Joint.RightAnkle));

    /// <summary>How far the waist of somebody who looks to the right is off the line from hips to shoulders, towards the belly.</summary>
    private static double Hollow(KeyFrame body)
    {
        var (hip, waist, shoulder) = (body[Joint.Hip], body[Joint.Waist], body[Joint.Shoulder]);
        return (((shoulder.X - hip.X) * (waist.Y - hip.Y)) - ((shoulder.Y - hip.Y) * (waist.X - hip.X))) / hip.To(shoulder);
    }

    private static IEnumerable<Drawing> DrawingsOf(FigureId id) => Knowledge.Figures.All[id].Steps.Select(step => Knowledge.Figures.DrawingOf(Knowledge.Figures.All[id], step));

    private static IEnumerable<Drawing> Drawings() => Figures.SelectMany(figure => figure.Steps, Knowledge.Figures.DrawingOf);
}
