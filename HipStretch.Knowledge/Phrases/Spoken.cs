using System.Text;

namespace HipStretch.Knowledge.Phrases;

/// <summary>Text as a voice should get it: without the marks that only a screen can show.</summary>
public static class Spoken
{
    /// <summary>The text without markdown's marks, its line breaks made spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var kept = c switch
            {
                '*' or '_' or '#' or '`' => '\0',
                '\n' or '\r' or '\t' => ' ',
                '·' => ',',
                _ => c,
            };
            if (kept != '\0' && !(kept == ' ' && plain is { Length: > 0 } && plain[^1] == ' '))
            {
                plain.Append(kept);
            }
        }

        return plain.ToString().Trim();
    }
}
