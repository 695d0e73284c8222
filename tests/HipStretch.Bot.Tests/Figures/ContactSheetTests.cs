using HipStretch.Bot.CommandLine;
using HipStretch.Bot.Figures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Testing;
using SkiaSharp;

namespace HipStretch.Bot.Tests.Figures;

/// <summary>The sheet that was looked at is the one that is checked in.</summary>
public sealed class ContactSheetTests
{
    /// <summary>How much the colours of a picture may differ on average, of 255: edges are smoothed a little differently from processor to processor.</summary>
    private const double Tolerance = 0.5;

    private static readonly ContactSheet Sheet = new(FigureSite.Knowledge, FiguresCommand.Width, FiguresCommand.Columns);

    [Fact]
    public void It_has_every_step_of_every_figure_light_and_dark() =>
        Sheet.Places.Where(one => !one.Mirrored).GroupBy(one => one.Look).ToDictionary(group => group.Key, group => group.Count())
            .ShouldBe(Enum.GetValues<Look>().ToDictionary(look => look, _ => FigureSite.Knowledge.Figures.All.Values.Sum(figure => figure.Steps.Count)), ignoreOrder: true);

    [Fact]
    public void Every_figure_stands_under_its_id_and_one_is_there_for_the_right_side_too()
    {
        Sheet.Labels.Where(label => !label.Contains('/')).ShouldBe(FigureSite.Knowledge.Figures.All.Keys.Select(id => id.ToString()).Order(StringComparer.Ordinal));
        Sheet.Labels.ShouldContain("happy-baby-chair / right side");
        Sheet.Places.Count(one => one.Mirrored).ShouldBe(6);
    }

    [Fact]
    public void The_one_in_docs_shows_every_figure_as_it_is()
    {
        using var kept = SKBitmap.Decode(Path.Combine(SourceTree.Root, "docs", "figures.png"));
        using var now = SKBitmap.Decode(Sheet.Paint());
        (kept.Width, kept.Height).ShouldBe((now.Width, now.Height), "write it again: dotnet run --project HipStretch.Bot -- knowledge figures docs/figures.png");

        Sheet.Places.Where(one => Difference(kept, now, one.Place) > Tolerance).Select(one => one.Place)
            .ShouldBeEmpty("write it again, and look at what changed: dotnet run --project HipStretch.Bot -- knowledge figures docs/figures.png");
    }

    private static double Difference(SKBitmap one, SKBitmap other, SKRectI place)
    {
        long sum = 0;
        for (var y = place.Top; y < place.Bottom; y++)
        {
            for (var x = place.Left; x < place.Right; x++)
            {
                var (a, b) = (one.GetPixel(x, y), other.GetPixel(x, y));
                sum += Math.Abs(a.Red - b.Red) + Math.Abs(a.Green - b.Green) + Math.Abs(a.Blue - b.Blue);
            }
        }

        return sum / (3.0 * place.Width * place.Height);
    }
}
