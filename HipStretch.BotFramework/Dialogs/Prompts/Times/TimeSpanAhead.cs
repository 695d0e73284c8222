namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How far ahead a time is: in clock time, or in days, or in months, never mixed.</summary>
/// <param name="Clock">Seconds, minutes and hours.</param>
/// <param name="Days">Days and weeks, in days.</param>
/// <param name="Months">Months.</param>
internal readonly record struct TimeSpanAhead(TimeSpan Clock, int Days, int Months)
{
    internal static TimeSpanAhead Of(decimal count, TimeUnit unit) => unit switch
    {
        TimeUnit.Second => new(TimeSpan.FromSeconds((double)count), 0, 0),
        TimeUnit.Minute => new(TimeSpan.FromMinutes((double)count), 0, 0),
        TimeUnit.Hour => new(TimeSpan.FromHours((double)count), 0, 0),
        TimeUnit.Day => new(TimeSpan.Zero, (int)count, 0),
        TimeUnit.Week => new(TimeSpan.Zero, 7 * (int)count, 0),
        _ => new(TimeSpan.Zero, 0, (int)count),
    };
}
