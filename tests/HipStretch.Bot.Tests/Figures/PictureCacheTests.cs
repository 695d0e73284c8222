using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Tests.Figures;

public sealed class PictureCacheTests
{
    [Fact]
    public async Task A_picture_that_many_ask_for_at_once_is_drawn_once()
    {
        using var go = new ManualResetEventSlim();
        var drawn = 0;
        using var cache = new PictureCache(10, key =>
        {
            Interlocked.Increment(ref drawn);
            go.Wait(TimeSpan.FromSeconds(30));
            return Picture.Of(key);
        });
        var key = Key();

        var asked = Enumerable.Range(0, 50).Select(_ => cache.GetAsync(key)).ToArray();
        go.Set();
        var pictures = await Task.WhenAll(asked);

        drawn.ShouldBe(1);
        pictures.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_picture_that_was_asked_for_longest_ago_makes_room()
    {
        var drawn = new List<PictureKey>();
        using var cache = new PictureCache(2, key =>
        {
            drawn.Add(key);
            return Picture.Of(key);
        });
        var (first, second, third) = (Key(), Key(), Key());
        foreach (var key in (PictureKey[])[first, second, first, third, first, second])
        {
            await cache.GetAsync(key);
        }

        cache.Count.ShouldBe(2);
        drawn.ShouldBe([first, second, third, second]);
    }

    private static PictureKey Key() => new(new Drawing(FigureView.Side, 1, [], [], []), false, Look.Light, PictureFormat.Svg);
}
