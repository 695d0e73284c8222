using System.Text.RegularExpressions;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Content;

/// <summary>The Flesch-Kincaid grade of a text: the school year in which it can be read. Names of drugs and poses are exempt (CLINICAL: plain language).</summary>
internal static partial class ReadingGrade
{
    private static readonly string[] Exempt = [.. ReviewedContent.Knowledge.Stretches.Values.Select(pose => pose.Title),
        "ibuprofen", "paracetamol", "naproxen", "aspirin", "warfarin"];

    public static double Of(string text)
    {
        var plain = Spoken.Plain(Filled(Exempt.Aggregate(text, (left, name) => left.Replace(name, "it", StringComparison.OrdinalIgnoreCase))));
        var sentences = Ends().Split(plain).Count(sentence => sentence.Any(char.IsLetterOrDigit));
        var words = plain.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)).ToArray();
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables.In) / words.Length) - 15.59;
    }

    /// <summary>Numbers to call are read out as they are; any other value may be anything, and counts as a short word.</summary>
    private static string Filled(string text) => Filling.Names(text).Distinct().Aggregate(text, (left, name) => left.Replace(
        "{" + name + "}",
        name is "emergency" or "advice-line" ? ReviewedContent.Knowledge.Phrases[PhraseKey.Parse("place." + name)].Speak : "it",
        StringComparison.Ordinal));

    [GeneratedRegex(@"[.!?](?:\s|$|"")")]
    private static partial Regex Ends();
}
