namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Reads "am" and "pm", however they are dotted.</summary>
internal static class HalfOfDay
{
    internal static bool TryRead(TimeTokens tokens, int at, out bool isFirst, out int next)
    {
        var letter = tokens.Word(at);
        isFirst = letter is "am" or "a";
        next = at + 1;
        if (letter is "am" or "pm")
            return true;
        if (letter is not ("a" or "p"))
            return false;
        next += tokens.IsMark(next, '.') ? 1 : 0;
        return tokens.Word(next++) == "m";
    }

    /// <summary>Whether "7.30" is a time: it is after "at", or when am or pm follows.</summary>
    internal static bool IsAfterDottedMinute(TimeTokens tokens, int at, bool isSaid) =>
        tokens.IsMark(at, '.') && tokens.Digits(at + 1).Length == 2 && (isSaid || TryRead(tokens, at + 2, out _, out _));
}
