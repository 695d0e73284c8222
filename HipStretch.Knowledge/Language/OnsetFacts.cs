using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language;

/// <summary>How what set the pain off bears on whether there was an injury.</summary>
internal static class OnsetFacts
{
    /// <summary>The fact for an injury; it is major or minor.</summary>
    public static FactId Trauma { get; } = FactId.Parse("trauma");

    /// <summary>Whether what set it off is no injury by itself; nobody knows of an unknown one.</summary>
    public static bool IsHarmless(Mechanism? onset) => onset is not (null or Mechanism.Fall or Mechanism.Unknown);
}
