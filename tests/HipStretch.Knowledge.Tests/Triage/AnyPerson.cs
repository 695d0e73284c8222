using CsCheck;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Triage;

/// <summary>People of whom anything that content has a fact for may be known, in any combination; about half of the facts are not.</summary>
internal static class AnyPerson
{
    private static readonly (FactId Fact, FactValue[] Values)[] Options =
        [.. ReviewedContent.Knowledge.Facts.Values.OrderBy(fact => fact.Id.ToString(), StringComparer.Ordinal).Select(fact => (fact.Id, Values(fact).ToArray()))];

    public static Gen<Facts> Gen { get; } = CsCheck.Gen.Int[0, 999].Array[Options.Length].Select(Pick);

    /// <summary>The same, without what forbids stretching, in pain at a place that we have poses for: what is left are cautions.</summary>
    public static Gen<Facts> WhoMayStretch { get; } = CsCheck.Gen.Select(
        Gen,
        CsCheck.Gen.OneOf("lower-back", "hip", "buttock", "groin,hip", "thigh-back", "pelvis", "knee", "other"),
        (person, place) => MadeSafe(person.And(("location", place))));

    /// <summary>Every fact with each of its values, alone.</summary>
    public static IEnumerable<(FactId Fact, FactValue Value)> EveryAnswer =>
        Options.SelectMany(option => option.Values.Select(value => (option.Fact, value)));

    private static Facts MadeSafe(Facts person)
    {
        while (ReviewedContent.Knowledge.Rules.Assess(person, []) is { Stretch: StretchAdvice.No } verdict)
        {
            person = verdict.Matched.Where(match => match.Rule.Stretch == StretchAdvice.No).SelectMany(match => match.Signs)
                .Where(sign => sign.ToString() != "location").Aggregate(person, (known, sign) => known.Without(sign));
        }

        return person;
    }

    private static Facts Pick(int[] picks) => Options.Zip(picks).Aggregate(Facts.None, (known, pair) =>
        pair.Second % (2 * pair.First.Values.Length) is var pick && pick < pair.First.Values.Length
            ? known.With(pair.First.Fact, pair.First.Values[pick])
            : known);

    private static IEnumerable<FactValue> Values(Fact fact)
    {
        string[] words = [.. fact.Values ?? [], "yes", "no", "unsure", "lower-back,groin", "hip,buttock", "pelvis,knee"];
        int[] numbers = fact.Range is { } range ? [range.Least, range.Most, .. new[] { 2, 5, 15, 16, 20, 42, 60, 120 }.Where(range.Contains)] : [];
        return words.Concat(numbers.Select(number => number.ToString())).Select(fact.Read).OfType<FactValue>();
    }
}
