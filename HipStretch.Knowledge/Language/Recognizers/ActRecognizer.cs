using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds greetings, thanks, goodbyes, and plain words of somebody who may hurt themselves; these come before all else.</summary>
internal sealed class ActRecognizer(Lexicons lexicons)
{
    private static readonly Dictionary<string, SpeechAct?> Acts =
        Enum.GetValues<SpeechAct>().ToDictionary(act => Kebab.FromPascal(act.ToString()), act => (SpeechAct?)act);

    private readonly Lexicon distress = lexicons.Family("distress");
    private readonly Lexicon acts = lexicons.Family("acts");
    private readonly HashSet<string> empty = lexicons.Words("politeness");

    /// <summary>What the message does, or null.</summary>
    public SpeechAct? Recognize(Heard heard)
    {
        var message = heard.Message;
        if (distress.Find(message).Any(mention => mention.Concept == "distress" && message.At(mention.First - 1) is not "not"))
        {
            return SpeechAct.Distress;
        }

        var core = message.Core(empty);
        return acts.Find(message)
            .Where(mention => mention.First == core?.First || mention.First == 0 || mention.Last == core?.Last)
            .Select(mention => Acts.GetValueOrDefault(mention.Concept))
            .Max();
    }
}
