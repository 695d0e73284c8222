using System.Text;

namespace HipStretch.Knowledge.Questions;

/// <summary>Button titles as people type them: without case, marks and doubled spaces.</summary>
internal static class Words
{
    /// <summary>Whether normalised words hold a word, or several in a row.</summary>
    public static bool Contain(string said, string part) => $" {said} ".Contains($" {part} ", StringComparison.Ordinal);

    public static string Normalise(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c == '-')
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && words is { Length: > 0 } && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
