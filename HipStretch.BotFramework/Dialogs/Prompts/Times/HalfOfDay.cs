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
}
