namespace HipStretch.Knowledge.Language.Words;

/// <summary>Counts slips between two spellings: a letter left out, added or mistaken, or two neighbours swapped (Damerau and Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>The fewest slips that make one word of the other; anything above <paramref name="most"/> only says that it is more.</summary>
    public static int Between(string one, string other, int most)
    {
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            last[column] = column;
        }

        for (var at = 1; at <= one.Length; at++)
        {
            row[0] = at;
            var least = at;
            for (var column = 1; column <= other.Length; column++)
            {
                var isSame = one[at - 1] == other[column - 1];
                row[column] = Math.Min(Math.Min(row[column - 1], last[column]) + 1, last[column - 1] + (isSame ? 0 : 1));
                if (at > 1 && column > 1 && one[at - 1] == other[column - 2] && one[at - 2] == other[column - 1])
                {
                    row[column] = Math.Min(row[column], before[column - 2] + 1);
                }

                least = Math.Min(least, row[column]);
            }

            if (least > most)
            {
                return least;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[other.Length];
    }
}
