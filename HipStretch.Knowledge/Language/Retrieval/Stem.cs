namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Cuts the endings of verbs and adverbs, so that "stretching", "stretched" and "stretch" are one word. It is light on purpose: what it
/// leaves apart, parts of words bring together.
/// </summary>
internal static class Stem
{
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        var stem = word is { Length: > 5 } && word.EndsWith("ing") ? word[..^3]
            : word is { Length: > 4 } && (word.EndsWith("ed") || word.EndsWith("ly")) ? word[..^2]
            : word;
        stem = stem is { Length: > 4 } && stem[^1] == 'e' ? stem[..^1] : stem;
        return stem is { Length: > 3 } && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e' or 'o') ? stem[..^1] : stem;
    }
}
