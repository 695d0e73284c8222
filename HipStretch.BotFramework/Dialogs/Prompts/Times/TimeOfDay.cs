using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A time on the clock.</summary>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59; null when only the hour was said.</param>
/// <param name="Second">0 to 59; null unless it was said.</param>
/// <param name="IsHalfOpen">Whether it may as well be the same time in the other half of the day.</param>
internal sealed record TimeOfDay(int Hour, int? Minute = null, int? Second = null, bool IsHalfOpen = false)
{
    private const int HalfDay = 12;

    internal static readonly TimeOfDay Midnight = new(0);
    internal static readonly TimeOfDay Noon = new(HalfDay);

    internal bool IsFirstHalf => Hour < HalfDay;

    internal TimeOfDay OtherHalf => this with { Hour = (Hour + HalfDay) % (2 * HalfDay) };

    /// <summary>The times that it may be, the one that was said first.</summary>
    internal IEnumerable<TimeOfDay> Readings => IsHalfOpen ? [this, OtherHalf] : [this];

    internal TimeOnly Clock => new(Hour, Minute ?? 0, Second ?? 0);

    /// <summary>As precise as it was said: "T08", "T07:30".</summary>
    internal string Timex => (Minute, Second) switch
    {
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"T{Hour:00}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"T{Hour:00}:{Minute:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"T{Hour:00}:{Minute:00}:{Second:00}"),
    };
}
