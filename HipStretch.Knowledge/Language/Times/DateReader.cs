using System.Globalization;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Times;

/// <summary>Finds dates, "the 3rd of May", "5 November", "November 5th", "since the 20th", and says how many days ago they last were.</summary>
internal sealed class DateReader(Lexicons lexicons)
{
    private readonly Lexicon months = lexicons.Family("months");
    private readonly Lexicon ordinals = lexicons.Family("ordinals");

    /// <summary>All dates of a message.</summary>
    public IReadOnlyList<SaidTime> All(Message message, DateTimeOffset now)
    {
        var named = months.Find(message).Where(month => message.At(month.First) is not ("christma" or "xma" or "easter" or "new" or "summer")).ToDictionary(month => month.First);
        var found = new List<SaidTime>();
        for (var at = 0; at < message.Words.Count; at++)
        {
            if (Read(message, at, named) is { } date && DaysSince(date.Month, date.Day, now) is { } days)
            {
                found.Add(new SaidTime(days, 1, date.First, date.Last));
            }
        }

        foreach (var ordinal in ordinals.Find(message).Where(ordinal => message.At(ordinal.First - 1) is "the" or "since" or "on"))
        {
            var after = message.At(ordinal.Last + 1) is "of" ? ordinal.Last + 2 : ordinal.Last + 1;
            if (named.TryGetValue(after, out var month) && DaysSince(Number(month), Number(ordinal), now) is { } days)
            {
                found.Add(new SaidTime(days, 1, ordinal.First, month.Last));
            }
        }
        return found;
    }

    private static (int? Month, int Day, int First, int Last)? Read(Message message, int at, Dictionary<int, Mention> named)
    {
        if (!int.TryParse(message.Words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31)
        {
            return null;
        }

        var hasEnding = message.At(at + 1) is "st" or "nd" or "rd" or "th";
        var last = hasEnding ? at + 1 : at;
        var after = message.At(last + 1) is "of" ? last + 2 : last + 1;
        return named.TryGetValue(after, out var month) ? (Number(month), day, at, month.Last)
            : named.Values.FirstOrDefault(before => before.Last == at - 1) is { Concept: not null } ahead ? (Number(ahead), day, ahead.First, last)
            : hasEnding && message.At(at - 1) is "the" or "since" ? (null, day, at, last)
            : null;
    }

    private static int Number(Mention month) => int.Parse(month.Concept, CultureInfo.InvariantCulture);

    /// <summary>Null where there is no such day.</summary>
    private static int? DaysSince(int? month, int day, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        for (var back = 0; back <= 12; back++)
        {
            var first = today.DayNumber < 400 ? today : today.AddDays(1 - today.Day).AddMonths(-back);
            if ((month is null || first.Month == month) && day <= DateTime.DaysInMonth(first.Year, first.Month)
                && new DateOnly(first.Year, first.Month, day) is var date && date <= today)
            {
                return today.DayNumber - date.DayNumber;
            }
        }

        return null;
    }
}
