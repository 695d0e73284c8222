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
            .Where(mention => mention.Concept == Kebab.FromPascal(nameof(Sensation.StillThere)) || message.At(mention.First - 1) is not ("not" or "isnt" or "no" or "nothing" or "never"))
            .Select(mention => mention.Concept)
            .ToHashSet();
        return GravestFirst.Cast<Sensation?>().FirstOrDefault(sensation => felt.Contains(Kebab.FromPascal($"{sensation}")));
    }
}
