using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests;

/// <summary>The content that ships, loaded once for all tests.</summary>
internal static class ReviewedContent
{
    public static KnowledgeBase Knowledge { get; } = KnowledgeBase.Embedded();

    /// <summary>Every rule of triage: those that match somebody who is unsure of everything, or who says yes to everything.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = [.. new[] { FactValue.Unsure, FactValue.Yes }
        .SelectMany(said => Knowledge.Assess(Knowledge.Facts.Keys.Aggregate(Facts.None, (known, fact) => known.With(fact, said))).Matched)
        .Select(match => match.Rule).Distinct()];
}
