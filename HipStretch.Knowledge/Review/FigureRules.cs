using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Review;

/// <summary>A drawn body is one that could be: its bones keep their lengths, it stays above the floor, and bears on what it says it bears on.</summary>
internal static class FigureRules
{
    public static IEnumerable<ContentProblem> Problems(LoadedContent content) =>
        from figure in content.All<Figure>()
        from fault in (IEnumerable<(object By, string Message)>)[.. Words(figure.Value, content.Knowledge), .. Bones(figure.Value, content.Knowledge), .. Places(figure.Value, content.Knowledge), .. Unused(figure.Value)]
        let at = content.PlaceOf(fault.By)
        select new ContentProblem(at.File, at.Line, fault.Message);

    private static IEnumerable<(object By, string Message)> Words(Figure figure, KnowledgeBase knowledge) =>
        from step in figure.Steps
        let eachSide = knowledge.Stretches[figure.Pose].StepsOf(figure.Variant).First(one => one.Id == step.Id).EachSide
        where Filling.Names(step.Alt).Contains(StepRules.Side) != eachSide
        select ((object)step, $"the alt text of '{step.Id}' names a side exactly where the step is done on each; write {{{StepRules.Side}}}.");

    /// <summary>In every picture of one view, a bone is as long as in the others, the body's size taken into account.</summary>
    private static IEnumerable<(object By, string Message)> Bones(Figure figure, KnowledgeBase knowledge) =>
        from shown in Shown(figure, knowledge).GroupBy(shown => shown.Drawing.View)
        from bone in Bone.All.GroupBy(bone => bone.Name)
        let lengths = shown.SelectMany(one => bone.Select(part => (one.Frame, Length: part.In(one.Frame) / one.Drawing.Scale))).ToArray()
        let longest = lengths.MaxBy(length => length.Length)
        let shortest = lengths.MinBy(length => length.Length)
        where shortest.Length < longest.Length * (1 - Bone.Tolerance)
        select ((object)shortest.Frame, $"a {bone.Key} is {shortest.Length:0} long here and {longest.Length:0} in '{longest.Frame.Id}'; a bone's length stays within {Bone.Tolerance:P0}.");

    private static IEnumerable<(object By, string Message)> Places(Figure figure, KnowledgeBase knowledge) =>
        from shown in Shown(figure, knowledge)
        let floor = Stage.Floor(shown.Drawing.View)
        from joint in shown.Frame.Joints
        let bottom = joint.Value.Y + (Stage.Thickness(joint.Key) * shown.Drawing.Scale)
        let support = joint.Key == Joint.Hip && shown.Drawing.Furniture.FirstOrDefault(thing => thing.Kind == FurnitureKind.Chair) is { } chair ? chair.At.Y : floor
        let fault = joint.Key == Joint.Face ? null
            : joint.Value.X is < 0 or > Stage.Width || joint.Value.Y is < 0 or > Stage.Height ? "is off the stage"
            : support is null ? null
            : bottom > floor + (Stage.Tolerance * 2) ? "is below the floor"
            : shown.Frame.Rests.Contains(joint.Key) && Math.Abs(bottom - support.Value) > (shown.Drawing.View == FigureView.Side ? Stage.Tolerance : Stage.Tolerance * 3) ? $"bears on nothing, {support.Value - bottom:0} above what it should rest on"
            : null
        where fault is not null
        select ((object)shown.Frame, $"the {joint.Key.Word()} of '{shown.Frame.Id}' {fault}.");

    private static IEnumerable<(object By, string Message)> Unused(Figure figure) =>
        figure.Frames.Where(frame => !figure.Steps.Any(step => step.Frames?.Contains(frame.Id) == true))
            .Select(frame => ((object)frame, $"no step goes through the key frame '{frame.Id}'."));

    private static IEnumerable<(Drawing Drawing, KeyFrame Frame)> Shown(Figure figure, KnowledgeBase knowledge) =>
        figure.Steps.Where(step => step.SameAs is null).Select(step => knowledge.Figures.DrawingOf(figure, step))
            .SelectMany(drawing => drawing.Frames, (drawing, frame) => (drawing, frame)).DistinctBy(shown => (shown.frame, shown.drawing.View, shown.drawing.Scale));
}
