using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Causes;

/// <summary>Orders everyday causes by what a person said. Said as "often", never as a diagnosis.</summary>
public sealed class CauseRanking(KnowledgeBase knowledge)
{
    /// <summary>The causes that fit best, at most as many as asked for; empty where nothing that was said points anywhere.</summary>
    public IReadOnlyList<Cause> Likely(PersonalFacts known, int most)
    {
        var byTrigger = known.Onset is { } onset && knowledge.Triggers.TryGetValue(onset, out var trigger) ? trigger.Causes : [];
        return
        [
            .. knowledge.Causes
                .Where(cause => IsThere(cause, known))
                .Select(cause => (Cause: cause, Score: Score(cause, known, byTrigger)))
                .Where(ranked => ranked.Score > 0)
                .OrderByDescending(ranked => ranked.Score)
                .ThenBy(ranked => ranked.Cause.Id.ToString(), StringComparer.Ordinal)
                .Take(most)
                .Select(ranked => ranked.Cause),
        ];
    }

    /// <summary>A cause that sits elsewhere is none for this pain, unless the pain spreads the way that it does.</summary>
    private static bool IsThere(Cause cause, PersonalFacts known) =>
        known.Regions.Count == 0 || cause.Fits.Regions.Intersect(known.Regions).Any() || Spreads(cause, known);

    private static bool Spreads(Cause cause, PersonalFacts known) => known.Radiates is { } radiates && cause.Fits.Radiates?.Contains(radiates) == true;

    /// <summary>Spreading down the leg tells most, then how it began, then how long it lasts, then where it is.</summary>
    private static int Score(Cause cause, PersonalFacts known, IReadOnlyList<CauseId> byTrigger)
    {
        var place = byTrigger.ToList().IndexOf(cause.Id);
        return (Spreads(cause, known) ? 8 : 0)
            + (place >= 0 ? 6 - place : known.Onset is { } onset && cause.Fits.Mechanisms.Contains(onset) ? 3 : 0)
            + (known.Lasting is { } lasting && cause.Fits.Lasting?.Contains(lasting) == true ? 4 : 0)
            + (cause.Fits.Regions.Intersect(known.Regions).Any() ? 1 : 0);
    }
}
