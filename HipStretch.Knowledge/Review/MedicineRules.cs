using System.Text.RegularExpressions;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Review;

/// <summary>Where a medicine is something to take, the same answer says who must not, or whom to ask first (CLINICAL: medicines).</summary>
internal static partial class MedicineRules
{
    public static IEnumerable<ContentProblem> Problems(LoadedContent content) =>
    [
        .. content.Items.SelectMany(item => Judge(
            [.. content.All<Claim>().Where(claim => claim.At.File == item.File).Select(claim => (claim.At, claim.Value.Say))])),
        .. content.All<Phrase>().SelectMany(phrase => phrase.Value.Wordings.SelectMany(wording => Judge([(phrase.At, wording.Say)]))),
    ];

    private static IEnumerable<ContentProblem> Judge(IReadOnlyList<(ContentPart At, string Say)> answer)
    {
        var parts = answer.SelectMany(claim => Ends().Split(claim.Say).Select(words => (claim.At, Words: words))).ToArray();
        return
            from drug in parts.Where(one => Advice().IsMatch(one.Words) && !Refusal().IsMatch(one.Words))
                .SelectMany(one => Drugs().Matches(one.Words).Select(match => (one.At, Name: match.Value.ToLowerInvariant())))
                .DistinctBy(drug => drug.Name)
            where !Limits(drug.Name, answer)
            select new ContentProblem(drug.At.File, drug.At.Line, $"this is advice to take {drug.Name}, and nothing in the same answer says who must not take it, or whom to ask first.");
    }

    /// <summary>A claim that names the drug, or the one after it that goes on about "it", says for whom it is not.</summary>
    private static bool Limits(string drug, IReadOnlyList<(ContentPart At, string Say)> answer) => answer.Select((claim, at) => (claim.Say, at)).Any(claim =>
        claim.Say.Contains(drug, StringComparison.OrdinalIgnoreCase)
        && answer.Skip(claim.at).Take(2).Any(near => Refusal().IsMatch(near.Say) && Person().IsMatch(near.Say)));

    [GeneratedRegex(@"(?<=[.!?;])\s+|, but ")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Drugs();

    [GeneratedRegex(@"\b(?:take|taking|takes|try|use|helps?|eases?|dose|tablets?|option)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advice();

    [GeneratedRegex(@"\b(?:do not|don't|never|not|ask (?:a|your|the) (?:pharmacist|doctor|gp)|ask first)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Refusal();

    [GeneratedRegex(@"\b(?:if you|anyone|anybody|who can|people (?:with|who)|under 16)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Person();
}
