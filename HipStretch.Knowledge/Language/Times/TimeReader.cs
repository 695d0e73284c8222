using System.Globalization;
using HipStretch.Knowledge.Language.Numbers;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Times;

/// <summary>Finds lengths of time: "3 weeks", "a couple of days", "two and a half months". The middle of a range.</summary>
internal sealed class TimeReader(Lexicons lexicons)
{
    private readonly NumberReader numbers = lexicons.Numbers;
    private readonly Lexicon amounts = lexicons.Family("amounts");
    private readonly Lexicon units = lexicons.Family("time-units");

    /// <summary>All lengths of time in a message, in order.</summary>
    public IReadOnlyList<SaidTime> All(Message message)
    {
        var unitAt = units.Find(message).ToDictionary(unit => unit.First);
        if (unitAt.Count == 0)
        {
            return [];
        }

        var counts = numbers.All(message).ToList();
        var vague = amounts.Find(message)
            .Where(amount => !counts.Any(count => count.First <= amount.Last && amount.First <= count.Last))
            .Select(amount => new SaidNumber(Value(amount), Value(amount), amount.First, amount.Last));
        var bare = unitAt.Values
            .Where(unit => IsHalfMore(message, unit.Last) && !counts.Any(count => count.Last == unit.First - 1) && message.At(unit.First - 1) is not ("a" or "an"))
            .Select(unit => new SaidTime(1.5 * Value(unit), Value(unit), unit.First, unit.Last + 3));
        return [.. bare, .. counts.Concat(vague)
            .Where(count => unitAt.ContainsKey(count.Last + 1))
            .Select(count => Time(message, count, unitAt[count.Last + 1]))
            .OrderBy(time => time.First)];
    }

    private static SaidTime Time(Message message, SaidNumber count, Mention unit)
    {
        var amount = (count.Least + count.Most) / 2;
        var last = unit.Last;
        if (IsHalfMore(message, last))
        {
            (amount, last) = (amount + 0.5, last + 3);
        }

        return new(amount * Value(unit), Value(unit), count.First, last);
    }

    private static bool IsHalfMore(Message message, int last) =>
        (message.At(last + 1), message.At(last + 2), message.At(last + 3)) is ("and", "a", "half");

    private static double Value(Mention mention) => double.Parse(mention.Concept, CultureInfo.InvariantCulture);
}
