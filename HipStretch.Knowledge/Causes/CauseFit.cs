using HipStretch.Knowledge.Body;

namespace HipStretch.Knowledge.Causes;

/// <summary>What makes a cause a likelier one: any of its mechanisms, places, ways of spreading or durations.</summary>
/// <param name="Mechanisms">How it began.</param>
/// <param name="Regions">Where it hurts.</param>
/// <param name="Radiates">Where it spreads to; words of the fact <c>radiates</c>.</param>
/// <param name="Lasting">How long it has lasted.</param>
public sealed record CauseFit(
    IReadOnlyList<Mechanism> Mechanisms,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<string>? Radiates = null,
    IReadOnlyList<Lasting>? Lasting = null);
