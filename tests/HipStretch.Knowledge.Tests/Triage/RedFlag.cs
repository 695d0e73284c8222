using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

/// <summary>A value of a fact that CLINICAL.md makes an emergency by itself. Listed here again, so that content cannot drop one unseen.</summary>
public sealed record RedFlag(string Fact, string Value)
{
    public static IReadOnlyList<RedFlag> Emergencies { get; } =
    [
        new("saddle-numbness", "yes"),
        new("bladder", "yes"),
        new("bowel", "yes"),
        new("sexual-function", "yes"),
        new("both-legs", "yes"),
        new("chest-pain", "yes"),
        new("trauma", "major"),
        new("cold-leg", "yes"),
        new("testicular", "yes"),
    ];

    /// <summary>Signs that weigh less, and may be told beside the others.</summary>
    public static IReadOnlyList<RedFlag> Lesser { get; } =
        [new("leg-weakness", "yes"), new("fever", "yes"), new("hip-replacement", "yes"), new("recent-surgery", "yes"), new("age", "15"), new("pregnancy", "20")];

    public static TheoryData<string, string> Rows => [.. Emergencies.Select(flag => new TheoryDataRow<string, string>(flag.Fact, flag.Value))];

    public static TheoryData<string> EmergencyFacts => [.. Emergencies.Select(flag => flag.Fact).Distinct()];

    public Facts RaisedIn(Facts known) => known.And((Fact, Value));
}
