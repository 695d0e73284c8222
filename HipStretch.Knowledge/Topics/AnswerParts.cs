using System.Text.RegularExpressions;

namespace HipStretch.Knowledge.Topics;

/// <summary>Cuts an answer into parts that can be taken in at once, between claims.</summary>
public static partial class AnswerParts
{
    /// <summary>Words in a part: about half a minute when it is spoken.</summary>
    private const int MostWords = 75;

    /// <summary>The claims in order; a part has at most 75 words and no more sentences than it may have, unless one claim alone has more.</summary>
    /// <param name="claims">The answer.</param>
    /// <param name="focus">What was asked for in particular: claims about that are parts of their own, before the rest. Null for nothing.</param>
    /// <param name="mostSentences">Sentences in a part, from 1; as many as the words allow where null.</param>
    public static IReadOnlyList<IReadOnlyList<Claim>> Of(IReadOnlyList<Claim> claims, string? focus = null, int? mostSentences = null)
    {
        var isMeant = claims.ToLookup(claim => focus is not null && claim.About?.Contains(focus) == true);
        return [.. Cut(isMeant[true], mostSentences), .. Cut(isMeant[false], mostSentences)];
    }

    private static List<List<Claim>> Cut(IEnumerable<Claim> claims, int? mostSentences)
    {
        var parts = new List<List<Claim>>();
        var (words, sentences) = (MostWords, 0);
        foreach (var claim in claims)
        {
            var (length, count) = (claim.Say.Split(' ').Length, Ends().Count(claim.Say));
            if (parts.Count == 0 || words + length > MostWords || sentences + count > mostSentences)
            {
                parts.Add([]);
                (words, sentences) = (0, 0);
            }

            parts[^1].Add(claim);
            (words, sentences) = (words + length, sentences + count);
        }

        return parts;
    }

    [GeneratedRegex(@"[.!?](?=\s|$)")]
    private static partial Regex Ends();
}
