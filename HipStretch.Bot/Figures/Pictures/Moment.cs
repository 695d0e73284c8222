using HipStretch.Bot.Figures.Bodies;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>A picture of a movement, and how long it is seen.</summary>
/// <param name="Body">How the body is; null where there is none.</param>
/// <param name="Shown">How long.</param>
internal sealed record Moment(BodyPosition? Body, TimeSpan Shown)
{
    private const int Between = 13;
    private static readonly TimeSpan Moving = TimeSpan.FromMilliseconds(70);
    private static readonly TimeSpan AtTheStart = TimeSpan.FromMilliseconds(900);
    private static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(120);
    private static readonly TimeSpan AtTheEnd = TimeSpan.FromMilliseconds(1800);

    /// <summary>From the first key frame to the last and back; each way begins and ends slowly. One picture where nothing moves.</summary>
    public static IReadOnlyList<Moment> Of(Drawing drawing)
    {
        if (drawing.Frames.Count < 2)
        {
            return [new(drawing.Frames.Count == 0 ? null : new BodyPosition(drawing.Frames[0], drawing.Scale), AtTheEnd)];
        }

        var frames = drawing.Frames;
        IReadOnlyList<KeyFrame> round = [.. frames, .. frames.Skip(1).SkipLast(1).Reverse()];
        return
        [
            .. round.SelectMany((frame, i) => Enumerable.Range(0, Between).Select(step => new Moment(
                BodyPosition.Between(frame, round[(i + 1) % round.Count], Eased(step / (double)Between), drawing.Scale),
                step > 0 ? Moving : i == 0 ? AtTheStart : i == frames.Count - 1 ? AtTheEnd : OnTheWay))),
        ];
    }

    private static double Eased(double part) => part * part * (3 - (2 * part));
}
