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
    /// <summary>The moments of some steps, in order: a run of steps that are done once a side goes left first and then right.</summary>
    public static IReadOnlyList<Moment> AllOf(IReadOnlyList<PoseStep> steps)
    {
        var moments = new List<Moment>(steps.Count + 4);
        for (var next = 0; next < steps.Count;)
        {
            var run = steps.Skip(next).TakeWhile(step => step.EachSide).Count();
            if (run == 0)
            {
                moments.Add(new(steps[next], next + 1, null, SwitchesSide: false));
                next++;
                continue;
            }

            moments.AddRange(Round(steps, next, run, Body.Side.Left));
            moments.AddRange(Round(steps, next, run, Body.Side.Right));
            next += run;
        }

        return moments;
    }

    private static IEnumerable<Moment> Round(IReadOnlyList<PoseStep> steps, int first, int count, Side side) =>
        Enumerable.Range(first, count)
            .Select(index => new Moment(steps[index], index + 1, side, SwitchesSide: side == Body.Side.Right && index == first));
}
