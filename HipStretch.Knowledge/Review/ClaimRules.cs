using System.Text.RegularExpressions;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Review;

/// <summary>Nothing that we say is a diagnosis or a promise (CLINICAL: wording).</summary>
internal static partial class ClaimRules
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<Saying> sayings) =>
        from saying in sayings
        from text in saying.Texts
        let found = Overclaims().Match(text)
        where found.Success
        select saying.Problem($"'{found.Value}' is a diagnosis or a promise; say what may be, or what can help: \"{text}\"");

    [GeneratedRegex(@"(?<!\b(?:do|if) )\byou have\b|\btreats?\b|\bcures?\b|\brealign", RegexOptions.IgnoreCase)]
    private static partial Regex Overclaims();
}
