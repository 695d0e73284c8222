using System.Text;
using System.Xml.Linq;
using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;
using SkiaSharp;

namespace HipStretch.Bot.Tests.Figures;

public sealed class PictureTests
{
    private const int MostBytes = 150 * 1024;

    [Fact]
    public void A_still_for_Teams_is_960_by_600_pixels()
    {
        using var bitmap = SKBitmap.Decode(Picture.Of(Key("goddess", "bend-elbows", PictureFormat.Png)).Content);

        (bitmap.Width, bitmap.Height).ShouldBe((960, 600));
    }

    [Fact]
    public void A_drawing_holds_shapes_and_no_text()
    {
        var svg = XDocument.Parse(Encoding.UTF8.GetString(Picture.Of(Key("child-pose", "sit-back", PictureFormat.Svg)).Content));

        svg.Descendants().Select(element => element.Name.LocalName).Distinct().ShouldBe(["svg", "path"]);
        svg.DescendantNodes().OfType<XText>().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_picture_is_always_of_the_same_bytes() => Enum.GetValues<PictureFormat>().ShouldAllBe(format =>
        Picture.Of(Key("twist", "roll", format)).Content.SequenceEqual(Picture.Of(Key("twist", "roll", format)).Content));

    [Theory]
    [InlineData("twist", "roll")]
    [InlineData("child-pose", "come-up")]
    [InlineData("cat-cow", "come-out")]
    [InlineData("happy-baby", "rock")]
    [InlineData("goddess", "come-out")]
    [InlineData("knee-to-chest-behind-thighs", "come-out")]
    [InlineData("cat-cow-small", "arch")]
    [InlineData("knee-to-chest-chair", "lower")]
    [InlineData("child-pose-chair", "come-up")]
    public void A_movement_goes_on_for_ever_and_is_small(string figure, string step)
    {
        var bytes = Picture.Of(Key(figure, step, PictureFormat.Webp)).Content;
        using var codec = SKCodec.Create(new MemoryStream(bytes));

        codec.FrameCount.ShouldBeGreaterThan(20);
        codec.RepetitionCount.ShouldBe(-1);
        codec.FrameInfo.Sum(frame => frame.Duration).ShouldBeInRange(3000, 12000);
        (codec.Info.Width, codec.Info.Height).ShouldBe((640, 400));
        bytes.Length.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    [Fact]
    public void Every_shape_of_every_picture_lies_on_the_stage()
    {
        var far = FigureSite.Knowledge.Figures.All.Values
            .SelectMany(figure => figure.Steps, (figure, step) => (figure, step))
            .SelectMany(one => Scene.Still(FigureSite.Knowledge.Figures.DrawingOf(one.figure, one.step)).Shapes, (one, shape) => (one, shape))
            .Where(one => one.shape.Outline.Any(point => point.X is < 0 or > Stage.Width || point.Y is < 0 or > Stage.Height || float.IsNaN(point.X)))
            .Select(one => $"{one.one.figure.Id} {one.one.step.Id}: {one.shape.Ink}");

        far.Distinct().ShouldBeEmpty();
    }

    private static PictureKey Key(string figure, string step, PictureFormat format)
    {
        var gallery = FigureSite.Knowledge.Figures;
        var one = gallery.All[FigureId.Parse(figure)];
        return new(gallery.DrawingOf(one, one.Steps.Single(candidate => candidate.Id == step)), false, Look.Light, format);
    }
}
