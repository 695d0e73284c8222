using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Something that comes back.</summary>
/// <param name="Timex">How TIMEX writes it without a time of day: "P1D", "PT2H", "XXXX-WXX-5".</param>
/// <param name="DayTimex">What stands before a time of day, or null when it takes none.</param>
internal sealed record Recurrence(string Timex, string? DayTimex)
{
    internal static readonly Recurrence Daily = new("P1D", string.Empty);

    /// <summary>Monday to Friday.</summary>
    internal static readonly Recurrence Weekdays = OnDays("XXXX-WXX-WD");

    /// <summary>Saturday and Sunday.</summary>
    internal static readonly Recurrence Weekends = OnDays("XXXX-WXX-WE");

    internal static Recurrence Weekly(DayOfWeek weekday) => OnDays(new CalendarDay.Recurring.OfWeek(weekday).Timex);

    internal static Recurrence Every(int count, TimeUnit unit) => (count, unit) switch
    {
        (1, TimeUnit.Day) => Daily,
        (_, TimeUnit.Second) => Of($"PT{count}S"),
        (_, TimeUnit.Minute) => Of($"PT{count}M"),
        (_, TimeUnit.Hour) => Of($"PT{count}H"),
        (_, TimeUnit.Day) => Of($"P{count}D"),
        (_, TimeUnit.Week) => Of($"P{count}W"),
        _ => Of($"P{count}M"),
    };

    private static Recurrence Of(FormattableString timex) => new(timex.ToString(CultureInfo.InvariantCulture), null);

    private static Recurrence OnDays(string timex) => new(timex, timex);
}
