namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>
/// Names what retrieval looks at in a text by 64-bit hashes (FNV-1a), so that no text is cut up to be looked for; among some 100,000 of them two
/// that share a hash are not to be expected.
/// </summary>
internal static class Feature
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The edge of a text, as a word of its own.</summary>
    public const ulong Edge = 1;

    public static ulong Of(ReadOnlySpan<char> characters)
    {
        var hash = Offset;
        foreach (var character in characters)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    /// <summary>Two words of a text, in their order, with this many words between them.</summary>
    public static ulong Pair(ulong first, ulong second, int between) => (((first * Prime) ^ second) * Prime) + (ulong)between;

    /// <summary>A part of a word: never the same as a word.</summary>
    public static ulong Part(ulong characters) => ~characters * Prime;
}
