using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Review;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Tests.Figures;

public sealed class FigureContentTests
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    private static readonly IEnumerable<Figure> Figures = Knowledge.Figures.All.Values;

    [Fact]
    public void Every_step_of_every_pose_and_of_every_way_on_a_chair_has_a_picture()
    {
        var ways = Knowledge.Stretches.Values.SelectMany(pose => pose.Variants.Where(variant => variant.Position == Position.Seated).Select(variant => variant.Id).Prepend(null),
            (pose, way) => Figure.IdOf(pose.Id, way)).ToArray();

        ways.Length.ShouldBeGreaterThanOrEqualTo(14);
        ways.Except(Knowledge.Figures.All.Keys).ShouldBeEmpty();
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

    private static IEnumerable<Drawing> Drawings() => Figures.SelectMany(figure => figure.Steps, Knowledge.Figures.DrawingOf);
}
