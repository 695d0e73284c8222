using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Loading;

/// <summary>Finds figures that do not fit their pose, and steps that are drawn nowhere.</summary>
internal static class FigureCheck
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<ContentItem> items, IReadOnlyDictionary<object, int> lines)
    {
        var poses = items.Select(item => item.Value).OfType<Stretch>().GroupBy(pose => pose.Id).ToDictionary(group => group.Key, group => group.First());
        var figures = items.Select(item => item.Value).OfType<Figure>().GroupBy(figure => figure.Id).ToDictionary(group => group.Key, group => group.First());
        return
            from item in items
            where item.Value is Figure
            let figure = (Figure)item.Value
            from fault in (poses.TryGetValue(figure.Pose, out var pose) ? OfPose(figure, pose) : [])
                .Concat(figure.Steps.Where(step => !IsDrawn(step, figures)).Select(step => ((object)step, $"the step '{step.SameAs!.Step}' of '{step.SameAs.Figure}' is not drawn there.")))
                .Concat(OfFrames(figure, figures))
            select new ContentProblem(item.File, lines[fault.Item1], fault.Item2);
    }

    private static IEnumerable<(object By, string Message)> OfPose(Figure figure, Stretch pose)
    {
        if (!pose.Has(figure.Variant))
        {
            yield return (figure, $"the pose '{pose.Id}' has no variant '{figure.Variant}'.");
        }
        else if (pose.StepsOf(figure.Variant).Select(step => step.Id).ToArray() is var steps && !steps.SequenceEqual(figure.Steps.Select(step => step.Id)))
        {
            yield return (figure, $"its steps must be those of the pose, in order: {string.Join(", ", steps)}.");
        }
    }

    private static bool IsDrawn(FigureStep step, Dictionary<FigureId, Figure> figures) =>
        step.SameAs is not { } same || !figures.TryGetValue(same.Figure, out var other) || other.Steps.Any(one => one.Id == same.Step && one.SameAs is null);

    private static IEnumerable<(object By, string Message)> OfFrames(Figure figure, Dictionary<FigureId, Figure> figures) =>
        from step in figure.Steps
        from name in step.Frames ?? []
        let frame = FrameOf(FrameName.Of(name), figure, figures)
        let seenFlat = (step.View ?? figure.View) is FigureView.Side or FigureView.TopSide
        where frame is null || !(seenFlat || frame.HasWidth)
        select frame is null
            ? ((object)step, $"there is no key frame '{name}'.")
            : (frame, $"the key frame '{name}' needs {string.Join(", ", KeyFrame.Widths.Select(joint => joint.Word()))} to be seen so.");

    private static KeyFrame? FrameOf(FrameName name, Figure figure, Dictionary<FigureId, Figure> figures) =>
        (name.Figure is null ? figure : FigureId.TryParse(name.Figure, null, out var other) ? figures.GetValueOrDefault(other) : null)?
            .Frames.FirstOrDefault(frame => frame.Id == name.Frame);
}
