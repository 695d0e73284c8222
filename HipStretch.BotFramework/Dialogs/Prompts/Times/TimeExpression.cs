namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>What a text says of a time, at most one piece of each kind.</summary>
internal sealed record TimeExpression
{
    /// <summary>The time of day.</summary>
    internal TimeOfDay? Time { get; init; }

    /// <summary>The part of the day.</summary>
    internal DayPart? Part { get; init; }

    /// <summary>The day.</summary>
    internal CalendarDay? Day { get; init; }

    /// <summary>What it comes back with.</summary>
    internal Recurrence? Recurrence { get; init; }

    /// <summary>How far ahead of now it is, in clock time.</summary>
    internal TimeSpan? Ahead { get; init; }
}
