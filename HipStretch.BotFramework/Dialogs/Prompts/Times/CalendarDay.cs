using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A day as it was said.</summary>
internal abstract record CalendarDay
{
    private const int DaysAWeek = 7;

    private CalendarDay()
    {
    }

    /// <summary>The days that it may be, with how TIMEX writes each. Empty when that depends on today and today is unknown.</summary>
    /// <param name="today">The first day that can still come, or null.</param>
    internal abstract IReadOnlyList<DatedTimex> Days(DateOnly? today);

    /// <summary>Whether it comes round, so that the next one counts where today's is over.</summary>
    internal virtual bool ComesRound => false;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<DatedTimex> One(DateOnly? day) => day is { } known ? [new DatedTimex(Iso(known), known)] : [];

    /// <summary>A date with its year.</summary>
    internal sealed record Exact(DateOnly Day) : CalendarDay
    {
        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today) => One(Day);
    }

    /// <summary>A date with its weekday, which tells the year of "Friday, 27 November"; no day where they contradict.</summary>
    internal sealed record Named(DayOfWeek Weekday, CalendarDay Date) : CalendarDay
    {
        internal override bool ComesRound => Date.ComesRound;

        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today) =>
            [.. Date.Days(today).Where(dated => dated.Day.DayOfWeek == Weekday)];
    }

    /// <summary>So many days from today, today being 0.</summary>
    internal sealed record InDays(int Count) : CalendarDay
    {
        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today) => One(today?.AddDays(Count));
    }

    /// <summary>So many months from today, on the same day of the month or the last there is.</summary>
    internal sealed record InMonths(int Count) : CalendarDay
    {
        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today) => One(today?.AddMonths(Count));
    }

    /// <summary>A weekday of this week (0) or the next (1). Weeks begin on Monday.</summary>
    internal sealed record InWeek(int Week, DayOfWeek Weekday) : CalendarDay
    {
        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today) =>
            One(today?.AddDays((Week * DaysAWeek) + IsoNumber(Weekday) - IsoNumber(today.Value.DayOfWeek)));
    }

    /// <summary>A day that comes round: the last one before today and the next from today on.</summary>
    internal abstract record Recurring : CalendarDay
    {
        private Recurring()
        {
        }

        internal override bool ComesRound => true;

        internal override IReadOnlyList<DatedTimex> Days(DateOnly? today)
        {
            if (today is not { } known)
                return [];
            return [new DatedTimex(Timex, Nearest(known.AddDays(-1), -1)), new DatedTimex(Timex, Nearest(known, 1))];
        }

        internal abstract string Timex { get; }

        /// <summary>The nearest such day, the given one included, backwards (-1) or forwards (1).</summary>
        private protected abstract DateOnly Nearest(DateOnly from, int step);

        /// <summary>A day of the week.</summary>
        internal sealed record OfWeek(DayOfWeek Weekday) : Recurring
        {
            internal override string Timex => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{IsoNumber(Weekday)}");

            private protected override DateOnly Nearest(DateOnly from, int step) =>
                from.AddDays(step * ((DaysAWeek + (step * ((int)Weekday - (int)from.DayOfWeek))) % DaysAWeek));
        }

        /// <summary>A day of the month.</summary>
        internal sealed record OfMonth(int Day) : Recurring
        {
            internal override string Timex => string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{Day:00}");

            private protected override DateOnly Nearest(DateOnly from, int step)
            {
                var first = new DateOnly(from.Year, from.Month, 1);
                var isDue = step * Day.CompareTo(from.Day) >= 0;
                for (var month = isDue ? first : first.AddMonths(step); ; month = month.AddMonths(step))
                {
                    if (Day <= DateTime.DaysInMonth(month.Year, month.Month))
                        return month.AddDays(Day - 1);
                }
            }
        }

        /// <summary>A day of the year.</summary>
        internal sealed record OfYear(int Month, int Day) : Recurring
        {
            internal override string Timex => string.Create(CultureInfo.InvariantCulture, $"XXXX-{Month:00}-{Day:00}");

            private protected override DateOnly Nearest(DateOnly from, int step)
            {
                var isDue = step * (Month, Day).CompareTo((from.Month, from.Day)) >= 0;
                for (var year = isDue ? from.Year : from.Year + step; ; year += step)
                {
                    if (Day <= DateTime.DaysInMonth(year, Month))
                        return new DateOnly(year, Month, Day);
                }
            }
        }
    }

    private static int IsoNumber(DayOfWeek weekday) => weekday == DayOfWeek.Sunday ? DaysAWeek : (int)weekday;
}
