using Microsoft.Recognizers.Text.Matcher;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>
/// Reads misspelt words as the words of the lexicons that they come nearest to: one slip in words of 4-6 letters, two in longer ones, and the
/// first letter must be right or swapped with the second. Words of common English are never taken for others.
/// </summary>
internal sealed class Spelling
{
    private const int Shortest = 4;
    private const int Long = 7;

    /// <summary>A message with more unknown words than this is no English, and reading on would only cost time.</summary>
    private const int MostUnknown = 24;

    private readonly HashSet<string> known;
    private readonly ILookup<char, string> targets;

    /// <param name="common">Words that are right as they are.</param>
    /// <param name="vocabulary">Words to correct to; of two as near, the earlier one is taken.</param>
    public Spelling(IEnumerable<string> common, IEnumerable<string> vocabulary)
    {
        var words = vocabulary.Where(word => word.All(char.IsLetter)).Distinct().ToList();
        known = [.. common, .. words];
        targets = words.Where(word => word.Length >= Shortest).ToLookup(word => word[0]);
    }

    /// <summary>The words as they were probably meant.</summary>
    public List<Token> Correct(List<Token> tokens)
    {
        var unknown = 0;
        for (var at = 0; at < tokens.Count && unknown < MostUnknown; at++)
        {
            var word = tokens[at].Text;
            if (word.Length < Shortest || known.Contains(word) || !word.All(char.IsAsciiLetter))
            {
                continue;
            }

            unknown++;
            if (Nearest(word) is { } meant)
            {
                tokens[at] = new Token(tokens[at].Start, tokens[at].Length, meant);
            }
        }

        return tokens;
    }

    private string? Nearest(string word)
    {
        var slips = word.Length >= Long ? 2 : 1;
        return targets[word[0]].Concat(targets[word[1]].Where(target => target[1] == word[0]))
            .Where(target => Math.Abs(target.Length - word.Length) <= slips)
            .Select(target => (Target: target, Distance: EditDistance.Between(word, target, slips)))
            .Where(candidate => candidate.Distance <= slips)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Target)
            .FirstOrDefault();
    }
}
