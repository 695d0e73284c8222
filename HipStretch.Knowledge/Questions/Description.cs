using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>The facts that describe the pain, out of what was understood.</summary>
public static class Description
{
    private static readonly FactId Location = FactId.Parse("location");
    private static readonly FactId Side = FactId.Parse("side");
    private static readonly FactId Severity = FactId.Parse("severity");
    private static readonly FactId Duration = FactId.Parse("duration");
    private static readonly FactId Onset = FactId.Parse("onset");
    private static readonly FactId Radiates = FactId.Parse("radiates");

    /// <summary>Where a pain begins that may go down a leg.</summary>
    private static readonly Region[] Roots = [Region.LowerBack, Region.Hip, Region.Buttock];

    /// <summary>How far it may go, the farthest first.</summary>
    private static readonly Region[] DownTheLeg = [Region.Foot, Region.BelowKnee, Region.ThighBack];

    /// <summary>What a message tells of the pain; empty where it tells nothing.</summary>
    public static Facts Of(Understanding understood)
    {
        var facts = Facts.None;
        if (understood.Location is { Regions: { Count: > 0 } regions } location)
        {
            facts = facts.With(Location, new FactValue.Several([.. regions.Select(region => Kebab.FromPascal(region.ToString()))]));
            facts = Spreads(regions) is { } farthest ? facts.With(Radiates, Word(farthest)) : facts;
            facts = location.Side is { } side ? facts.With(Side, Word(side)) : facts;
        }
        else if (understood.Location?.Side is { } side)
        {
            facts = facts.With(Side, Word(side));
        }

        facts = understood.Severity is { } severity ? facts.With(Severity, new FactValue.Number(severity.Score)) : facts;
        facts = understood.DurationDays is { } days ? facts.With(Duration, new FactValue.Number(days)) : facts;
        return understood.Onset is { } onset ? facts.With(Onset, Word(onset)) : facts;
    }

    /// <summary>How far a pain goes that is told of a back, a hip or a buttock and of a leg too; null where it is told of one of them alone.</summary>
    private static Region? Spreads(IReadOnlyList<Region> regions) =>
        regions.Any(Roots.Contains) && DownTheLeg.Where(regions.Contains).ToArray() is [var farthest, ..] ? farthest : null;

    private static FactValue.Said Word(Enum member) => new(Kebab.FromPascal(member.ToString()));
}
