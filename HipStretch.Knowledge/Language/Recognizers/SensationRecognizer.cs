using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what a person feels while a session runs; of several sensations the gravest, and none that is denied ("it's not sharp"; "no, it's still there" denies nothing).</summary>
internal sealed class SensationRecognizer(Lexicons lexicons)
{
    private static readonly Sensation[] GravestFirst =
        [Sensation.StillThere, Sensation.Spreading, Sensation.Sharp, Sensation.Eased, Sensation.Stretch];

    private readonly Lexicon sensations = lexicons.Family("sensations");

    /// <summary>The sensation, or null.</summary>
    public Sensation? Recognize(Heard heard)
    {
        if (!heard.Expects(Expectation.Session))
        {
            return null;
        }

        var message = heard.Message;
        var felt = sensations.Find(message)
            .Where(mention => mention.Concept == Kebab.FromPascal(nameof(Sensation.StillThere)) || !IsDenied(message, mention.First))
            .Select(mention => mention.Concept)
            .ToHashSet();
        return GravestFirst.Cast<Sensation?>().FirstOrDefault(sensation => felt.Contains(Kebab.FromPascal($"{sensation}")));
    }

    /// <summary>"Not worse", "not any worse".</summary>
    private static bool IsDenied(Message message, int first) =>
        IsDenial(message.At(first - 1)) || (message.At(first - 1) is "any" or "much" or "really" && IsDenial(message.At(first - 2)));

    private static bool IsDenial(string? word) => word is "not" or "isnt" or "no" or "nothing" or "never";
}
