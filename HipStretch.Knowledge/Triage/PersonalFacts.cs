using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Triage;

/// <summary>The facts that describe the pain, in the types that the rest of Knowledge works with.</summary>
public sealed class PersonalFacts(Facts facts)
{
    private static readonly FactId LocationId = FactId.Parse("location");
    private static readonly FactId SideId = FactId.Parse("side");
    private static readonly FactId SeverityId = FactId.Parse("severity");
    private static readonly FactId DurationId = FactId.Parse("duration");
    private static readonly FactId OnsetId = FactId.Parse("onset");
    private static readonly FactId RadiatesId = FactId.Parse("radiates");

    /// <summary>All that is known.</summary>
    public Facts Facts { get; } = facts;

    /// <summary>Where it hurts, the chief place first; empty where unknown.</summary>
    public IReadOnlyList<Region> Regions => Facts[LocationId] switch
    {
        FactValue.Several { Words: var words } => [.. words.Select(Kebab.Member<Region>).OfType<Region>()],
        FactValue.Said { Word: var word } when Kebab.Member<Region>(word) is { } region => [region],
        _ => [],
    };

    /// <summary>The side; null where unknown.</summary>
    public Side? Side => Facts[SideId] is FactValue.Said { Word: var word } ? Kebab.Member<Side>(word) : null;

    /// <summary>The pain score, 0-10; null where unknown.</summary>
    public double? Severity => (Facts[SeverityId] as FactValue.Number)?.Amount;

    /// <summary>How long it has lasted, in days; null where unknown.</summary>
    public double? Days => (Facts[DurationId] as FactValue.Number)?.Amount;

    /// <summary>How long it has lasted, as a class; null where unknown.</summary>
    public Lasting? Lasting => Days is { } days ? Durations.Class(days) : null;

    /// <summary>What set it off; null where unknown.</summary>
    public Mechanism? Onset => Facts[OnsetId] is FactValue.Said { Word: var word } ? Kebab.Member<Mechanism>(word) : null;

    /// <summary>Where it spreads to, as the fact's word; null where unknown.</summary>
    public string? Radiates => (Facts[RadiatesId] as FactValue.Said)?.Word;
}
