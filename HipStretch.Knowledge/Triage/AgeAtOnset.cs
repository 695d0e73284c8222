namespace HipStretch.Knowledge.Triage;

/// <summary>How old a person was when the pain began, where their age and its duration tell (NICE NG65 counts from the onset).</summary>
internal static class AgeAtOnset
{
    private const double DaysAYear = 365.25;

    private static readonly FactId Id = FactId.Parse("age-at-onset");
    private static readonly FactId Age = FactId.Parse("age");
    private static readonly FactId Duration = FactId.Parse("duration");

    /// <summary>With the age at onset, unless it was told: a person's own word counts for more, since this bout may not be the first.</summary>
    public static Facts Derive(Facts known) =>
        known[Id] is null && known[Age] is FactValue.Number { Amount: var years } && known[Duration] is FactValue.Number { Amount: var days }
            ? known.With(Id, new FactValue.Number(Math.Max(0, years - (days / DaysAYear))))
            : known;
}
