using System.Text.RegularExpressions;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Knowledge.Review;

/// <summary>What a voice cannot say, or says wrongly.</summary>
internal static partial class VoiceRules
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<Saying> sayings) =>
        from saying in sayings
        where saying.Kind != SayingKind.Button
        let heard = Placeholders().Replace(Spoken.Plain(saying.Spoken), "it")
        from fault in new[]
        {
            Fault(Symbols(), heard, "a voice cannot say '{0}'"),
            Fault(Ranges(), heard, "a voice reads '{0}' as a sum or a date"),
            Fault(LongNumbers(), heard, "a voice reads '{0}' as one number; to call it, it is said digit by digit"),
        }
        where fault is not null
        select saying.Problem($"{fault}; spell it out under 'speak' or 'say': \"{heard}\"");

    private static string? Fault(Regex bad, string text, string fault) => bad.Match(text) is { Success: true, Value: var found }
        ? fault.Replace("{0}", found, StringComparison.Ordinal)
        : null;

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"[()\[\]{}<>/\\&%+=@~^|°×•·→*_#`]|\.\.\.|…")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"\d+\s*[-–—]\s*\d+")]
    private static partial Regex Ranges();

    [GeneratedRegex(@"\d{3,}")]
    private static partial Regex LongNumbers();
}
