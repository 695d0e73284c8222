namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>A part of the day.</summary>
/// <param name="Code">How TIMEX writes it, as "TMO".</param>
/// <param name="Start">When it begins, as the documented results give it.</param>
/// <param name="End">When it ends.</param>
/// <param name="IsFirstHalf">Whether its hours are those before noon.</param>
/// <param name="From">The first hour of the clock, 0 to 23, that people count to it.</param>
/// <param name="To">The last one.</param>
internal sealed record DayPart(string Code, TimeOnly Start, TimeOnly End, bool IsFirstHalf, int From, int To)
{
    internal static readonly DayPart Morning = new("TMO", new TimeOnly(8, 0), new TimeOnly(12, 0), true, 0, 11);
    internal static readonly DayPart Afternoon = new("TAF", new TimeOnly(12, 0), new TimeOnly(16, 0), false, 12, 19);
    internal static readonly DayPart Evening = new("TEV", new TimeOnly(16, 0), new TimeOnly(20, 0), false, 16, 23);
    internal static readonly DayPart Night = new("TNI", new TimeOnly(20, 0), new TimeOnly(23, 59, 59), false, 17, 23);

    /// <summary>The time of day that is meant in this part, or null when there is none ("noon in the evening").</summary>
    internal TimeOfDay? Place(TimeOfDay time)
    {
        var placed = time.IsHalfOpen && time.IsFirstHalf != IsFirstHalf ? time.OtherHalf : time;
        return placed.Hour >= From && placed.Hour <= To ? placed with { IsHalfOpen = false } : null;
    }
}
