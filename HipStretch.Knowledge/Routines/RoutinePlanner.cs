using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Routines;

/// <summary>Picks three to seven poses, or five where the pain is strong, by where and how much it hurts, what a person must avoid, and the time they have.</summary>
public sealed class RoutinePlanner(KnowledgeBase knowledge)
{
    private const int Fewest = 3;
    private const int Most = 7;
    private const int MostInStrongPain = 5;
    private const double StrongPain = 7;

    /// <summary>Whether there is a routine for a place at all.</summary>
    public bool Covers(Region region) => knowledge.Routines.Any(template => template.Regions.Contains(region));

    /// <summary>A routine for a person. There is none where the verdict is against stretching, whatever else is known.</summary>
    /// <param name="known">What is known of the person; without a severity the pain is taken for strong.</param>
    /// <param name="minutes">How long they have, in minutes; poses are added while they fit, but three are offered where three suit.</param>
    /// <param name="unwanted">Poses that they do not want; null for none.</param>
    public Routine Plan(PersonalFacts known, int minutes, IReadOnlyCollection<StretchId>? unwanted = null)
    {
        if (knowledge.Assess(known.Facts).Stretch == StretchAdvice.No)
        {
            return Routine.Nothing;
        }

        var plans = Candidates(known).Where(pose => unwanted?.Contains(pose.Id) is not true).Select(pose => (Pose: pose, Plan: PlannedPose.For(pose, known.Facts))).ToArray();
        var suitable = plans.Where(candidate => candidate.Plan is not null).Select(candidate => (candidate.Pose, candidate.Plan!))
            .Take((known.Severity ?? 10) < StrongPain ? Most : MostInStrongPain).ToArray();
        var chosen = Fit(suitable, minutes * 60).OrderBy(candidate => candidate.Pose.PositionOf(candidate.Plan.Variant)).ToArray();
        return new Routine(
            [.. chosen.Select(candidate => candidate.Plan)],
            Minutes(chosen.Sum(Seconds)),
            plans.Where(candidate => candidate.Plan is null)
                .ToDictionary(candidate => candidate.Pose.Id, candidate => candidate.Pose.WhyNotFor(known.Facts)),
            IsAll: chosen.Length == suitable.Length);
    }

    /// <summary>The template's poses, best first, then the others that help the same place, so that three remain after some are left out.</summary>
    private IEnumerable<Stretch> Candidates(PersonalFacts known)
    {
        var severity = known.Severity ?? 10;
        var templates = knowledge.Routines.Where(template => template.Severity.Contains((int)Math.Round(severity)));
        var template = known.Regions.Select(region => templates.FirstOrDefault(t => t.Regions.Contains(region))).FirstOrDefault(t => t is not null);
        var others = knowledge.Stretches.Values
            .Where(pose => pose.Effort == Effort.Gentle && pose.Regions.Intersect(known.Regions).Any())
            .OrderBy(pose => pose.Id.ToString(), StringComparer.Ordinal);
        return template is null
            ? []
            : template.Poses.Select(id => knowledge.Stretches[id]).Concat(others).Distinct().Where(pose => severity <= pose.SeverityUpTo);
    }

    private static IEnumerable<(Stretch Pose, PlannedPose Plan)> Fit(IEnumerable<(Stretch Pose, PlannedPose Plan)> candidates, int seconds)
    {
        var (count, spent) = (0, 0);
        foreach (var candidate in candidates)
        {
            spent += Seconds(candidate);
            if (count >= Fewest && spent > seconds)
            {
                yield break;
            }

            count++;
            yield return candidate;
        }
    }

    private static int Seconds((Stretch Pose, PlannedPose Plan) candidate) => PoseTime.Of(candidate.Pose.StepsOf(candidate.Plan.Variant));

    private static int Minutes(int seconds) => (seconds + 59) / 60;
}
