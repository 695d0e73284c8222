using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds words that take back what was told before; the plainest of several counts.</summary>
internal sealed class CorrectionRecognizer(Lexicons lexicons)
{
    private static readonly Dictionary<string, Correction?> Kinds =
        Enum.GetValues<Correction>().ToDictionary(kind => Kebab.FromPascal(kind.ToString()), kind => (Correction?)kind);

    private readonly Lexicon cues = lexicons.Family("amendments");

    /// <summary>The correction, or null.</summary>
    public Correction? Recognize(Heard heard) => cues.Find(heard.Message).Max(cue => Kinds.GetValueOrDefault(cue.Concept));
}
