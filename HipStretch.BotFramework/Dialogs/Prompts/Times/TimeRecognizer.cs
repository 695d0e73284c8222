namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Understands an English answer to "when?".</summary>
internal static class TimeRecognizer
{
    /// <summary>Nobody says a time in more characters than this.</summary>
    private const int LongestAnswer = 400;

    /// <summary>What the text can mean; empty when it is no time or not a certain one.</summary>
    /// <param name="text">What the user wrote, or null.</param>
    /// <param name="now">The time at the user's place, or null when it is unknown.</param>
    internal static IList<DateTimeResolution> Recognize(string? text, DateTime? now)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > LongestAnswer)
            return [];
        return TimeExpressionReader.Read(text) is { } said ? TimeResolver.Resolve(said, now) : [];
    }
}
