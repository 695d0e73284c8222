using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Localities;

/// <summary>Whom to call and where to go, as people of a place know them. Each wording fits after "call" or "go to".</summary>
/// <param name="Id">The place.</param>
/// <param name="Emergency">The emergency number.</param>
/// <param name="EmergencyDepartment">Where hospitals see emergencies.</param>
/// <param name="AdviceLine">Who tells the same day what to do.</param>
/// <param name="Doctor">The doctor whom people see first, after "a" or "your".</param>
/// <param name="CrisisLine">Whom to talk to in a crisis, with the number.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
public sealed record Locality(
    LocalityId Id,
    Wording Emergency,
    Wording EmergencyDepartment,
    Wording AdviceLine,
    Wording Doctor,
    Wording CrisisLine,
    SourceId Source,
    DateOnly Reviewed)
{
    /// <summary>The names of what <see cref="Filling"/> fills.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["emergency", "emergency-department", "advice-line", "doctor", "crisis-line"];

    /// <summary>The placeholders that any sentence of content may use: <c>{emergency}</c>, <c>{emergency-department}</c>, <c>{advice-line}</c>, <c>{doctor}</c>, <c>{crisis-line}</c>.</summary>
    public Filling Filling { get; } = Filling.None
        .With("emergency", Filling.None.Fill(Emergency))
        .With("emergency-department", Filling.None.Fill(EmergencyDepartment))
        .With("advice-line", Filling.None.Fill(AdviceLine))
        .With("doctor", Filling.None.Fill(Doctor))
        .With("crisis-line", Filling.None.Fill(CrisisLine));
}
