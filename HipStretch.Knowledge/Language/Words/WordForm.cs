using System.Text;

namespace HipStretch.Knowledge.Language.Words;

/// <summary>
/// One form for a word's simple variants: "owwww" is "ow" and "hips" is "hip". It only has to be the same for texts and lexicons.
/// "Legs" stays as it is: weakness in both is an emergency.
/// </summary>
internal static class WordForm
{
    public static string Of(string word)
    {
        var form = Shorten(word);
        return form is [.., 's'] and { Length: > 3 } && form[^2] is not ('s' or 'u' or 'i') && form is not "legs" ? form[..^1] : form;
    }

    private static string Shorten(string word)
    {
        var kept = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var run = 1;
            while (at + run < word.Length && word[at + run] == word[at] && char.IsLetter(word[at]))
            {
                run++;
            }

            kept.Append(word[at]);
            if (run == 2)
            {
                kept.Append(word[at]);
            }

            at += run - 1;
        }

        return kept.ToString();
    }
}
