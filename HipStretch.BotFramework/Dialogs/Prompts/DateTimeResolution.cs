namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing that a time said by a user can mean; a <see cref="DateTimePrompt"/> returns all of them.</summary>
public class DateTimeResolution
{
    /// <summary>
    /// The date ("yyyy-MM-dd"), the time ("HH:mm:ss") or both with a blank between; "not resolved" for what comes back, as "every
    /// day at 8"; null for a range.
    /// </summary>
    public string? Value { get; set; }

    /// <summary>When a range begins, in the form of <see cref="Value"/>; null for what is no range.</summary>
    public string? Start { get; set; }

    /// <summary>When a range ends, in the form of <see cref="Value"/>; null for what is no range.</summary>
    public string? End { get; set; }

    /// <summary>What was said, as TIMEX3 writes it: "2026-11-24T07:30", "T08", "P1D", "XXXX-WXX-5T18".</summary>
    public string? Timex { get; set; }
}
