using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.SelfCare;

/// <summary>For whom an item belongs in the first short list; what is null does not limit it.</summary>
/// <param name="Severity">Pain scores, 0-10.</param>
/// <param name="Lasting">How long it has lasted.</param>
/// <param name="Mechanisms">How it began.</param>
public sealed record SelfCareFit(
    Span? Severity = null,
    IReadOnlyList<Lasting>? Lasting = null,
    IReadOnlyList<Mechanism>? Mechanisms = null);
