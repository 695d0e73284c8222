using System.Collections.Immutable;
using System.Text;

namespace HipStretch.Knowledge.Phrases;

/// <summary>Values for the placeholders of a wording, by name.</summary>
public sealed class Filling
{
    private readonly ImmutableDictionary<string, string> values;

    private Filling(ImmutableDictionary<string, string> values) => this.values = values;

    /// <summary>No values.</summary>
    public static Filling None { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>With one more value.</summary>
    public Filling With(string name, string value) => new(values.SetItem(name, value));

    /// <summary>Fills a wording.</summary>
    /// <exception cref="ArgumentException">The wording has a placeholder without a value.</exception>
    public Utterance Fill(Wording wording) =>
        new(Fill(wording.Say), Spoken.Plain(Fill(wording.Speak ?? wording.Say)));

    /// <summary>Fills a text.</summary>
    /// <exception cref="ArgumentException">The text has a placeholder without a value.</exception>
    public string Fill(string text)
    {
        if (!text.Contains('{'))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        foreach (var (start, end) in Placeholders(text))
        {
            var name = text[(start + 1)..end];
            filled.Append(text, from, start - from);
            filled.Append(values.TryGetValue(name, out var value)
                ? value
                : throw new ArgumentException($"Nothing fills the placeholder {{{name}}} of '{text}'."));
            from = end + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The names of the placeholders in a text.</summary>
    public static IEnumerable<string> Names(string text) => Placeholders(text).Select(at => text[(at.Start + 1)..at.End]);

    private static IEnumerable<(int Start, int End)> Placeholders(string text)
    {
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                yield break;
            }

            yield return (start, end);
        }
    }
}
