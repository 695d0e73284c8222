using System.Globalization;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Times;

/// <summary>Finds days, months and years of the calendar and says how long ago they last began, in days.</summary>
internal sealed class CalendarReader(Lexicons lexicons)
{
    private readonly Lexicon weekdays = lexicons.Family("weekdays");
    private readonly Lexicon months = lexicons.Family("months");
    private readonly DateReader dates = new(lexicons);

    /// <summary>"Tuesday" is the last one before today, "March" the last first of March, "the 3rd of May" the last one, "2019" the middle of that year.</summary>
    public IEnumerable<SaidTime> All(Message message, DateTimeOffset now)
    {
        var said = dates.All(message, now);
        return [.. weekdays.Find(message).Select(day => At(day, DaysSince(Enum.Parse<DayOfWeek>(day.Concept, ignoreCase: true), now))),
            .. said,
            .. months.Find(message).Where(month => !said.Any(date => date.First <= month.First && date.Last >= month.Last) && IsDated(message, month))
                .Select(month => At(month, DaysSince(int.Parse(month.Concept, CultureInfo.InvariantCulture), Day(message, month), now))),
            .. Years(message, now)];
    }

    private static bool IsDated(Message message, Mention month) =>
        message.At(month.First - 1) is "since" or "last" or "early" or "late" or "mid" or "in" or "from" or "around" or "about" or "of" or "start" or "end" or "middle" or "beginning";

    private static int Day(Message message, Mention month) =>
        (message.At(month.First - 1) is "of" ? message.At(month.First - 2) : message.At(month.First - 1)) switch
        {
            "mid" or "middle" => 15,
            "late" or "end" => 25,
            _ when message.At(month.First) is "halloween" => 31,
            _ when message.At(month.First) is "christma" or "xma" => 25,
            _ => 1,
        };

    private static IEnumerable<SaidTime> Years(Message message, DateTimeOffset now) =>
        from at in Enumerable.Range(0, message.Words.Count)
        let word = message.Words[at]
        where word.Length == 4 && message.At(at - 1) is "since" or "in" or "from" or "around" or "about" or "back" or "of" or "," or "summer" or "winter" or "spring" or "autumn" or "holiday" or "easter" or "christma" or "xma" or null
            && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1930 && year <= now.Year
        let middle = new DateOnly(int.Parse(word, CultureInfo.InvariantCulture), 7, 1).DayNumber
        select new SaidTime(Math.Max(Today(now) - middle, 0), 365, at, at);

    private static int DaysSince(DayOfWeek day, DateTimeOffset now) => (((int)now.DayOfWeek - (int)day + 6) % 7) + 1;

    private static int DaysSince(int month, int day, DateTimeOffset now)
    {
        var year = month < now.Month || (month == now.Month && day <= now.Day) ? now.Year : now.Year - 1;
        return year < 1 ? 0 : Today(now) - new DateOnly(year, month, day).DayNumber;
    }

    private static int Today(DateTimeOffset now) => DateOnly.FromDateTime(now.DateTime).DayNumber;

    private static SaidTime At(Mention mention, int days) => new(days, 1, mention.First, mention.Last);
}
