using System.Globalization;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>How far a client has read: the number of an activity in the log, as text.</summary>
internal static class Watermark
{
    /// <summary>The number; 0 for <c>-</c>, null for nothing, and false where it is no watermark.</summary>
    public static bool TryRead(string? watermark, out long? after)
    {
        after = null;
        if (string.IsNullOrEmpty(watermark))
        {
            return true;
        }

        if (watermark == "-")
        {
            after = 0;
            return true;
        }

        if (!long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        after = number;
        return true;
    }

    public static string Write(long through) => through.ToString(CultureInfo.InvariantCulture);
}
