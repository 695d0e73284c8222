using System.Collections.Immutable;
using System.Text;

namespace HipStretch.Knowledge.Phrases;

/// <summary>Values for the placeholders of a wording, by name.</summary>
public sealed class Filling
{
    private readonly ImmutableDictionary<string, Utterance> values;

    private Filling(ImmutableDictionary<string, Utterance> values) => this.values = values;

    /// <summary>No values.</summary>
    public static Filling None { get; } = new(ImmutableDictionary<string, Utterance>.Empty);

    /// <summary>With one more value, the same for a screen and for a voice.</summary>
    public Filling With(string name, string value) => With(name, new Utterance(value, value));

    /// <summary>With one more value.</summary>
    public Filling With(string name, Utterance value) => new(values.SetItem(name, value));

    /// <summary>Fills a wording.</summary>
    /// <exception cref="ArgumentException">The wording has a placeholder without a value.</exception>
    public Utterance Fill(Wording wording) =>
        new(Fill(wording.Say, value => value.Text).Trim(), Spoken.Plain(Fill(wording.Speak ?? wording.Say, value => value.Speak)));

    /// <summary>The names of the placeholders in a text.</summary>
    public static IEnumerable<string> Names(string text) => Placeholders(text).Select(at => text[(at.Start + 1)..at.End]);

    private string Fill(string text, Func<Utterance, string> form)
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
                ? form(value)
                : throw new ArgumentException($"Nothing fills the placeholder {{{name}}} of '{text}'."));
            from = end + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

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
