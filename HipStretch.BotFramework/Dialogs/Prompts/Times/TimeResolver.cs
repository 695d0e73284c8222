using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Works out what a time that was said can mean, counted from now.</summary>
internal static class TimeResolver
{
    private const string NotResolved = "not resolved";
    private const string DayFormat = "yyyy-MM-dd";
    private const string ClockFormat = "HH:mm:ss";

    /// <summary>Everything that it can mean: the morning before the evening, the past before what is to come.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="now">The time at the speaker's place, or null when it is unknown.</param>
    internal static List<DateTimeResolution> Resolve(TimeExpression said, DateTime? now)
    {
        if (said.Ahead is { } ahead)
            return now is { } moment ? [Moment(moment + ahead)] : [];
        IEnumerable<TimeOfDay> times = said.Time switch
        {
            null => [],
            { } time when said.Part is { } part => part.Place(time) is { } placed ? [placed] : [],
            { } time => time.Readings,
        };
        if (said.Time is not null)
            return [.. times.SelectMany(time => At(said, time, now))];
        return [.. WithoutTime(said, now)];
    }

    private static DateTimeResolution Moment(DateTime moment) => new()
    {
        Timex = moment.ToString("s", CultureInfo.InvariantCulture),
        Value = moment.ToString($"{DayFormat} {ClockFormat}", CultureInfo.InvariantCulture),
    };

    private static IEnumerable<DateTimeResolution> At(TimeExpression said, TimeOfDay time, DateTime? now)
    {
        if (said.Recurrence is { } recurrence)
            return [new DateTimeResolution { Timex = recurrence.DayTimex + time.Timex, Value = NotResolved }];
        if (said.Day is not { } day)
            return [new DateTimeResolution { Timex = time.Timex, Value = Text(time.Clock) }];
        return day.Days(FirstDay(day, time.Clock, now)).Select(dated => new DateTimeResolution
        {
            Timex = dated.Timex + time.Timex,
            Value = $"{Text(dated.Day)} {Text(time.Clock)}",
        });
    }

    private static IEnumerable<DateTimeResolution> WithoutTime(TimeExpression said, DateTime? now)
    {
        if (said.Recurrence is { } recurrence)
        {
            var timex = said.Part is { } every ? recurrence.DayTimex + every.Code : recurrence.Timex;
            return [new DateTimeResolution { Timex = timex, Value = NotResolved }];
        }

        if (said.Day is not { } day)
            return said.Part is { } alone ? [Range(alone)] : [];
        return day.Days(Today(now)).Select(dated => said.Part is { } part
            ? new DateTimeResolution
            {
                Timex = dated.Timex + part.Code,
                Start = $"{Text(dated.Day)} {Text(part.Start)}",
                End = $"{Text(dated.Day)} {Text(part.End)}",
            }
            : new DateTimeResolution { Timex = dated.Timex, Value = Text(dated.Day) });
    }

    private static DateTimeResolution Range(DayPart part) => new() { Timex = part.Code, Start = Text(part.Start), End = Text(part.End) };

    /// <summary>A day that comes round is over, for a time that has passed today.</summary>
    private static DateOnly? FirstDay(CalendarDay day, TimeOnly time, DateTime? now) =>
        day.ComesRound && now is { } moment && time < TimeOnly.FromDateTime(moment) ? Today(now)?.AddDays(1) : Today(now);

    private static DateOnly? Today(DateTime? now) => now is { } moment ? DateOnly.FromDateTime(moment) : null;

    private static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string Text(TimeOnly time) => time.ToString(ClockFormat, CultureInfo.InvariantCulture);
}
