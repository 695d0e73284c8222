using System.Text.RegularExpressions;

namespace HipStretch.Knowledge.Review;

/// <summary>Counts syllables by spelling: groups of vowels, less those that are silent, plus those that English parts. A digit counts as one.</summary>
public static partial class Syllables
{
    /// <summary>How many syllables a word has, from 1; parts joined by hyphens are counted each for itself.</summary>
    public static int In(string word) => word.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(InPart);

    private static int InPart(string part)
    {
        var letters = Apostrophes().Replace(part.ToLowerInvariant(), "");
        return letters.Count(char.IsDigit) is > 0 and var digits
            ? digits
            : Math.Max(1, Vowels().Count(letters) - Silent().Count(letters) + Parted().Count(letters));
    }

    [GeneratedRegex("[^a-z0-9]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    /// <summary>The last e of "nerve", "makes" and "caused", not of "little", "boxes" or "started"; the middle one of "sometimes" and "movement".</summary>
    [GeneratedRegex("(?<=[aeiouy].*)(?<![aeiouy])(?:(?<![^aeiou]l)e|(?<![sxzcg]|sh|ch)es|(?<![td])ed)$|(?<=[aeiouy][mvs])e(?=ment|times|thing|body|ly|less|ful)")]
    private static partial Regex Silent();

    [GeneratedRegex("(?<![tscxg])i[aou](?!$)|(?<=[td])ia|(?<=[^aeiouq])ua|uo|eo(?!p)|[aeiou]ing|yi|ism$|ier$|iest$|[aeiou]y[aeiou]")]
    private static partial Regex Parted();
}
