using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests;

/// <summary>People as tests describe them: facts and their values, spelled as content spells them.</summary>
internal static class Person
{
    public static Facts With(params (string Fact, string Value)[] told) => Facts.None.And(told);

    public static Facts And(this Facts known, params (string Fact, string Value)[] told) =>
        told.Aggregate(known, (facts, one) => facts.With(FactId.Parse(one.Fact), Value(one.Fact, one.Value)));

    private static FactValue Value(string fact, string value) =>
        ReviewedContent.Knowledge.Facts[FactId.Parse(fact)].Read(value) ?? throw new ArgumentException($"'{fact}' cannot be '{value}'.");
}
