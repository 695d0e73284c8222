using System.Collections.Frozen;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The English words that numbers are made of.</summary>
internal static class NumberWords
{
    internal const int Hundred = 100;
    internal const int Thousand = 1000;

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Places =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly FrozenDictionary<string, int> Cardinals = Small.Select((word, value) => (word, value))
        .Concat(Tens.Select((word, index) => (word, value: 20 + (10 * index))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.value);

    private static readonly FrozenDictionary<string, int> Ordinals = Places.Select((word, index) => (word, index))
        .ToFrozenDictionary(pair => pair.word, pair => pair.index + 1);

    /// <summary>Words before "one" that make it a pronoun: "that one" is no number.</summary>
    private static readonly FrozenSet<string> Determiners = FrozenSet.ToFrozenSet(
        ["this", "that", "the", "which", "other", "another", "any", "no", "each", "every", "last"]);

    /// <summary>The value of a word below one hundred.</summary>
    internal static bool TryCardinal(string word, out int value) => Cardinals.TryGetValue(word, out value);

    /// <summary>The place that a word names, from 1 to 12.</summary>
    internal static bool TryOrdinal(string word, out int place) => Ordinals.TryGetValue(word, out place);

    internal static bool IsDeterminer(string word) => Determiners.Contains(word) || Ordinals.ContainsKey(word);
}
