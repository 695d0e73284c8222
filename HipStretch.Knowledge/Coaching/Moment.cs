using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>One action as it is coached: a step, on a side where it has one.</summary>
/// <param name="Step">The step.</param>
/// <param name="Number">The step's number in the pose, from 1, the same for both sides.</param>
/// <param name="Side">Left or right; null where the step has no side.</param>
/// <param name="SwitchesSide">Whether the second side begins here.</param>
public sealed record Moment(PoseStep Step, int Number, Side? Side, bool SwitchesSide)
{
    /// <summary>The moments of a pose, in order: a run of steps that are done once a side goes left first and then right.</summary>
    public static IReadOnlyList<Moment> AllOf(Stretch pose)
    {
        var moments = new List<Moment>(pose.Steps.Count + 4);
        for (var next = 0; next < pose.Steps.Count;)
        {
            var run = pose.Steps.Skip(next).TakeWhile(step => step.EachSide).Count();
            if (run == 0)
            {
                moments.Add(new(pose.Steps[next], next + 1, null, SwitchesSide: false));
                next++;
                continue;
            }

            moments.AddRange(Round(pose, next, run, Body.Side.Left));
            moments.AddRange(Round(pose, next, run, Body.Side.Right));
            next += run;
        }

        return moments;
    }

    private static IEnumerable<Moment> Round(Stretch pose, int first, int count, Side side) =>
        Enumerable.Range(first, count)
            .Select(index => new Moment(pose.Steps[index], index + 1, side, SwitchesSide: side == Body.Side.Right && index == first));
}
