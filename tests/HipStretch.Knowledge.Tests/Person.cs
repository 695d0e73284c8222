using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests;

/// <summary>People as tests describe them: facts and their values, spelled as content spells them.</summary>
internal static class Person
{
    public static Facts With(params (string Fact, string Value)[] told) => Facts.None.And(told);

    /// <summary>Out of one line, such as <c>location=lower-back,hip age=44 fever=no</c>.</summary>
    public static Facts Told(string line) =>
        With([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).Select(part => (part[0], part[1]))]);

    public static Facts And(this Facts known, params (string Fact, string Value)[] told) =>
        told.Aggregate(known, (facts, one) => facts.With(FactId.Parse(one.Fact), Value(one.Fact, one.Value)));

    private static FactValue Value(string fact, string value) =>
        ReviewedContent.Knowledge.Facts[FactId.Parse(fact)].Read(value) ?? throw new ArgumentException($"'{fact}' cannot be '{value}'.");
}
