namespace HipStretch.Knowledge.Language.Words;

/// <summary>
/// The spelling of lexicon phrases: <c>(a|b)</c> either, <c>[a]</c> with or without, <c>&lt;pee&gt;</c> any phrase of that class of the
/// family <c>words</c>, <c> ~ </c> up to one other word, <c> .. </c> up to four, <c> ... </c> up to
/// eight, and <c> &amp; </c> up to four in either order.
/// </summary>
internal sealed class Template(IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
{
    private const int DeepestClass = 8;

    /// <summary>Alternatives multiply; a gap between them adds instead, and keeps the start of the program short.</summary>
    private const int MostVariants = 8_000;
    private const string EitherOrder = " & ";
    private static readonly string[] Marks = [" ~ ", " .. ", " ... ", EitherOrder];

    /// <summary>A phrase in each order that it may be said in.</summary>
    public static IEnumerable<string> Orders(string phrase) => phrase.Split(EitherOrder) is [var one, var other]
        ? [$"{one} .. {other}", $"{other} .. {one}"]
        : [phrase];

    /// <summary>The flat phrases of each part between the gaps.</summary>
    /// <exception cref="FormatException">It is misspelled, names no class, or goes round in a circle.</exception>
    public IReadOnlyList<IReadOnlyList<string>> Parts(string phrase) =>
        [.. phrase.Split(Marks, StringSplitOptions.None).Select(part => (IReadOnlyList<string>)[.. Expand(part, 0).Distinct()])];

    /// <summary>What is wrong with a phrase; null where it can be read.</summary>
    public string? Fault(string phrase)
    {
        try
        {
            Parts(phrase);
            return null;
        }
        catch (FormatException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>The most other words in each gap.</summary>
    public static IReadOnlyList<int> Gaps(string phrase) =>
        [.. phrase.Split(' ').Where(word => word is "~" or ".." or "...").Select(mark => mark switch { "~" => 1, ".." => 4, _ => 8 })];

    private List<string> Expand(string phrase, int depth)
    {
        if (depth > DeepestClass)
        {
            throw new FormatException($"The classes in '{phrase}' go round in a circle.");
        }

        var at = 0;
        var expanded = Alternatives(phrase, ref at, depth);
        return at == phrase.Length ? expanded : throw new FormatException($"'{phrase}' has a '{phrase[at]}' too many.");
    }

    private List<string> Alternatives(string phrase, ref int at, int depth)
    {
        var all = Sequence(phrase, ref at, depth);
        while (at < phrase.Length && phrase[at] == '|')
        {
            at++;
            all.AddRange(Sequence(phrase, ref at, depth));
        }

        return all;
    }

    private List<string> Sequence(string phrase, ref int at, int depth)
    {
        List<string> soFar = [""];
        while (at < phrase.Length && phrase[at] is not ('|' or ')' or ']'))
        {
            var next = Piece(phrase, ref at, depth);
            if ((long)soFar.Count * next.Count > MostVariants)
            {
                throw new FormatException($"'{phrase}' unfolds into more than {MostVariants} phrases: put a gap between its alternatives, or shorten them.");
            }

            soFar = [.. soFar.SelectMany(start => next.Select(piece => start + piece))];
        }

        return soFar;
    }

    private List<string> Piece(string phrase, ref int at, int depth)
    {
        switch (phrase[at])
        {
            case '(':
                return Group(phrase, ref at, ')', depth);
            case '[':
                return ["", .. Group(phrase, ref at, ']', depth)];
            case '<':
                var end = phrase.IndexOf('>', at);
                var name = end < 0 ? "" : phrase[(at + 1)..end];
                at = end + 1;
                return classes.TryGetValue(name, out var members)
                    ? [.. members.SelectMany(member => Expand(member, depth + 1))]
                    : throw new FormatException($"'{phrase}' names no class that there is.");
            default:
                var start = at;
                while (at < phrase.Length && phrase[at] is not ('(' or '[' or '<' or '|' or ')' or ']'))
                {
                    at++;
                }

                return [phrase[start..at]];
        }
    }

    private List<string> Group(string phrase, ref int at, char close, int depth)
    {
        at++;
        var inner = Alternatives(phrase, ref at, depth);
        if (at >= phrase.Length || phrase[at] != close)
        {
            throw new FormatException($"'{phrase}' misses a '{close}'.");
        }

        at++;
        return inner;
    }
}
