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

    /// <summary>What a message tells of the pain; empty where it tells nothing.</summary>
    public static Facts Of(Understanding understood)
    {
        var facts = Facts.None;
        if (understood.Location is { Regions: { Count: > 0 } regions } location)
        {
            facts = facts.With(Location, new FactValue.Several([.. regions.Select(region => Kebab.FromPascal(region.ToString()))]));
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

    private static FactValue.Said Word(Enum member) => new(Kebab.FromPascal(member.ToString()));
}
