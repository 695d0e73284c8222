using System.Text.RegularExpressions;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Review;

/// <summary>The Flesch-Kincaid grade of a text: the school year in which it can be read. Names of drugs and poses are exempt (CLINICAL: plain language).</summary>
public sealed partial class ReadingGrade(KnowledgeBase knowledge)
{
    private readonly string[] exempt = [.. knowledge.Stretches.Values.Select(pose => pose.Title), "ibuprofen", "paracetamol", "naproxen", "aspirin", "warfarin"];

    private readonly Locality? nowhere = knowledge.Localities.GetValueOrDefault(LocalityId.Unknown);

    /// <summary>The grade of a text of at least one word; below 0 where it is very easy.</summary>
    public double Of(string text)
    {
        var plain = Spoken.Plain(Fill(exempt.Aggregate(text, (left, name) => left.Replace(name, "it", StringComparison.OrdinalIgnoreCase))));
        var words = plain.Split(' ').Where(word => word.Any(char.IsLetterOrDigit)).ToArray();
        return (0.39 * words.Length / Sentences(plain)) + (11.8 * words.Sum(Syllables.In) / words.Length) - 15.59;
    }

    private static int Sentences(string text) => Ends().Split(text).Count(sentence => sentence.Any(char.IsLetterOrDigit));

    /// <summary>Whom to call is read out as it is where nobody said in which country; any other value may be anything, and counts as a short word.</summary>
    private string Fill(string text)
    {
        var known = nowhere is null ? [] : Locality.Placeholders;
        var plain = Filling.Names(text).Except(known).ToArray().Aggregate(text, (left, name) => left.Replace("{" + name + "}", "it", StringComparison.Ordinal));
        return (nowhere?.Filling ?? Filling.None).Fill(new Wording(plain)).Speak;
    }

    [GeneratedRegex(@"[.!?](?:\s|$|"")")]
    private static partial Regex Ends();
}
