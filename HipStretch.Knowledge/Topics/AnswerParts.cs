namespace HipStretch.Knowledge.Topics;

/// <summary>Cuts an answer into parts that can be taken in at once, between claims.</summary>
public static class AnswerParts
{
    /// <summary>Words in a part: about half a minute when it is spoken.</summary>
    private const int MostWords = 75;

    /// <summary>The claims in order; a part has at most 75 words, unless one claim alone has more.</summary>
    public static IReadOnlyList<IReadOnlyList<Claim>> Of(IReadOnlyList<Claim> claims)
    {
        var parts = new List<List<Claim>>();
        var words = MostWords;
        foreach (var claim in claims)
        {
            var length = claim.Say.Split(' ').Length;
            if (parts.Count == 0 || words + length > MostWords)
            {
                parts.Add([]);
                words = 0;
            }

            parts[^1].Add(claim);
            words += length;
        }

        return parts;
    }
}
