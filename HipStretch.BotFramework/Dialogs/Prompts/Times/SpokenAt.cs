using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Tells when, on the clock at the user's place, something was said.</summary>
internal static class SpokenAt
{
    private const int LongestZone = 64;

    /// <summary>Years around which every span that can be said stays inside the calendar.</summary>
    private const int EarliestYear = 1900;
    private const int LatestYear = 8000;

    /// <summary>The activity's local time; failing that, its time in its zone, or as it stands. Null when it has none.</summary>
    internal static DateTime? Of(Activity activity)
    {
        var moment = activity.LocalTimestamp?.DateTime ?? InZone(activity.Timestamp, activity.LocalTimezone)?.DateTime;
        return moment is { Year: >= EarliestYear and <= LatestYear } ? moment : null;
    }

    private static DateTimeOffset? InZone(DateTimeOffset? sent, string? zone) =>
        sent is { } moment && IsName(zone) && TimeZoneInfo.TryFindSystemTimeZoneById(zone!, out var found)
            ? TimeZoneInfo.ConvertTime(moment, found)
            : sent;

    /// <summary>A zone is looked up as a file, so what a channel sends must be a plain name.</summary>
    private static bool IsName(string? zone) =>
        zone is { Length: > 0 and <= LongestZone }
        && char.IsAsciiLetter(zone[0])
        && zone.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '_' or '-' or '+');
}
