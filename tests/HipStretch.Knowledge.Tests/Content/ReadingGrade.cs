using System.Text.RegularExpressions;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Tests.Content;

/// <summary>The Flesch-Kincaid grade of a text: the school year in which it can be read. Names of drugs and poses are exempt (CLINICAL: plain language).</summary>
internal static partial class ReadingGrade
{
    private static readonly string[] Exempt = [.. ReviewedContent.Knowledge.Stretches.Values.Select(pose => pose.Title),
        "ibuprofen", "paracetamol", "naproxen", "aspirin", "warfarin"];

    private static readonly string[] Places = ["emergency", "emergency-department", "advice-line", "doctor", "crisis-line"];
    private static readonly Filling Nowhere = ReviewedContent.Knowledge.Localities[LocalityId.Unknown].Filling;

    public static double Of(string text)
    {
        var plain = Spoken.Plain(Filled(Exempt.Aggregate(text, (left, name) => left.Replace(name, "it", StringComparison.OrdinalIgnoreCase))));
        var sentences = Ends().Split(plain).Count(sentence => sentence.Any(char.IsLetterOrDigit));
        var words = plain.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)).ToArray();
        return (0.39 * words.Length / sentences) + (11.8 * words.Sum(Syllables.In) / words.Length) - 15.59;
    }

    /// <summary>Whom to call is read out as it is where nobody said in which country; any other value may be anything, and counts as a short word.</summary>
    private static string Filled(string text) => Nowhere.Fill(new Wording(Filling.Names(text).Except(Places).Distinct()
        .Aggregate(text, (left, name) => left.Replace("{" + name + "}", "it", StringComparison.Ordinal)))).Speak;

    [GeneratedRegex(@"[.!?](?:\s|$|"")")]
    private static partial Regex Ends();
}
