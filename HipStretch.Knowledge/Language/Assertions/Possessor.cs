using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Assertions;

/// <summary>A name that owns a sign, "Sandra's foot drop"; "Crohn's" and "that's" own none.</summary>
internal static class Possessor
{
    private const int Nearby = 3;

    /// <summary>Whether such a name stands shortly before a sign or within it.</summary>
    public static bool IsAnothers(Cues cues, Mention sign, int from) =>
        Enumerable.Range(Math.Max(from, sign.First - Nearby), sign.First - Math.Max(from, sign.First - Nearby) + 1)
            .Any(at => IsName(cues.Message, at) && !cues.Of("eponym").Any(word => at >= word.First && at <= word.Last));

    private static bool IsName(Message message, int at)
    {
        var token = message.Tokens[at];
        return token.Length > 3 && message.Text.AsSpan(token.Start, token.Length) is [>= 'A' and <= 'Z', .., '\'' or '’', 's'];
    }
}
