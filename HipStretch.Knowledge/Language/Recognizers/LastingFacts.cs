using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Conditions that count however long ago they began: "breast cancer ten years ago".</summary>
internal static class LastingFacts
{
    private static readonly HashSet<FactId> All =
    [
        .. new[]
        {
            "cancer-history", "disc-history", "stenosis", "osteoporosis", "glaucoma", "diabetes", "asthma", "kidney-disease", "knee-trouble",
            "high-blood-pressure", "anticoagulant", "immunosuppression", "iv-drugs",
        }.Select(id => FactId.Parse(id)),
    ];

    public static bool Contains(FactId fact) => All.Contains(fact);
}
