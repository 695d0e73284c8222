using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

/// <summary>
/// What CLINICAL.md makes an emergency, as a line of facts: signs that are one by themselves, and signs that are one only together. Listed
/// here again, so that content cannot drop one unseen.
/// </summary>
public static class RedFlag
{
    private static readonly string[] Single =
    [
        "saddle-numbness=yes", "bladder=yes", "bowel=yes", "sexual-function=yes", "both-legs=yes", "chest-pain=yes", "trauma=major", "cold-leg=yes",
        "testicular=yes", "deformity=yes", "self-harm=yes",
    ];

    private static readonly string[] Together =
    [
        "leg-weakness=yes rapidly-worse=yes", "foot-drop=yes rapidly-worse=yes",
        "sudden-severe-pain=yes syncope=yes", "sudden-severe-pain=yes clammy=yes", "sudden-severe-pain=yes abdominal-pulsation=yes",
        "abdominal-pulsation=yes syncope=yes", "abdominal-pulsation=yes clammy=yes",
        "onset=fall cannot-weight-bear=yes", "trauma=minor cannot-weight-bear=yes", "hot-joint=yes fever=yes",
        "cancer-history=yes leg-weakness=yes", "cancer-history=yes foot-drop=yes", "cancer-history=yes gait-unsteady=yes",
        "cancer-history=yes band-like-pain=yes",
        "fever=yes immunosuppression=yes", "fever=yes iv-drugs=yes", "fever=yes spinal-procedure=yes", "fever=yes confusion=yes",
        "calf-swelling=yes breathless=yes",
        "urinary-symptoms=yes flank-pain=yes confusion=yes", "haematuria=yes flank-pain=yes confusion=yes",
        "pregnancy=20 vaginal-bleeding=yes", "pregnancy=yes contractions=yes", "pregnancy=30 reduced-movements=yes",
        "sudden-pelvic-pain=yes vomiting=yes", "sudden-pelvic-pain=yes possible-pregnancy=yes", "sudden-pelvic-pain=yes pregnancy=8",
    ];

    public static TheoryData<string> Alone => [.. Single];

    public static TheoryData<string> Combined => [.. Together];

    public static IReadOnlyList<Facts> Emergencies { get; } = [.. Single.Concat(Together).Select(Person.Told)];

    public static IReadOnlyList<Facts> AloneEmergencies { get; } = [.. Single.Select(Person.Told)];

    /// <summary>Every sign that some rule which sends people to be seen today looks at.</summary>
    public static IReadOnlyList<FactId> Signs { get; } =
    [
        .. ReviewedContent.Rules.Where(rule => rule.Urgency >= Urgency.Urgent).SelectMany(rule => rule.When.Facts).Distinct()
            .Where(fact => ReviewedContent.Knowledge.Facts[fact].Type == FactType.YesNo),
    ];
}
