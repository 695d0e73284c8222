using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Tells questions from what is told, by the words that open a sentence and those that ask wherever they stand.</summary>
internal sealed class QuestionCues(Lexicons lexicons)
{
    private readonly Lexicon cues = lexicons.Family("questions");

    /// <summary>How plainly a message asks.</summary>
    /// <param name="message">The message.</param>
    /// <param name="first">Where it begins, politeness apart.</param>
    /// <param name="last">Where it ends, politeness apart.</param>
    public Asking Read(Message message, int first, int last)
    {
        var isMarked = message.Words.Contains("?");
        var asking = isMarked ? Asking.Perhaps : Asking.Nothing;
        foreach (var cue in cues.Find(message))
        {
            var opens = cue.First == first || cue.First == 0 || message.IsMark(cue.First - 1);
            asking = (Asking)Math.Max((int)asking, (int)Read(cue.Concept, opens, cue.Last == last, isMarked));
        }

        return asking;
    }

    private static Asking Read(string concept, bool opens, bool closes, bool isMarked) => concept switch
    {
        "anywhere" => Asking.Plainly,
        "opening" when opens => Asking.Plainly,
        "closing" when closes => Asking.Plainly,
        "perhaps" when opens => isMarked ? Asking.Plainly : Asking.Perhaps,
        _ => Asking.Nothing,
    };
}
