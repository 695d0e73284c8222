using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Finds what a message does besides telling something. Words of somebody who may hurt themselves come before all else; veiled ones, "I can't go
/// on like this", are to be asked about softly.
/// </summary>
internal sealed class ActRecognizer(Lexicons lexicons)
{
    private static readonly Dictionary<string, SpeechAct?> Acts =
        Enum.GetValues<SpeechAct>().ToDictionary(act => Kebab.FromPascal(act.ToString()), act => (SpeechAct?)act);

    private readonly Lexicon distress = lexicons.Family("distress");
    private readonly Lexicon acts = lexicons.Family("acts");
    private readonly Lexicon whole = lexicons.Family("acts-whole");
    private readonly Lexicon talk = lexicons.Family("acts-anywhere");
    private readonly AssertionOfDistress claims = new(lexicons);
    private readonly HashSet<string> empty = lexicons.Words("politeness");

    /// <summary>What the message does, or null; and whether distress is only veiled.</summary>
    public (SpeechAct? Act, bool IsVeiled) Recognize(Heard heard)
    {
        var message = heard.Message;
        var cries = distress.Find(message).Where(mention => mention.Concept != "neutral" && claims.IsClaimed(message, mention)).ToList();
        return cries.Count > 0
            ? (SpeechAct.Distress, !cries.Exists(mention => mention.Concept == "distress"))
            : (Whole(message) ?? Beside(message), false);
    }

    private SpeechAct? Whole(Message message) =>
        message.Core(empty) is (var first, var last)
            ? Read(whole.Whole(message, first, last) ?? whole.Whole(message, 0, last))
            : message.Core(new HashSet<string>()) is (var start, var end) ? Read(whole.Whole(message, start, end)) : null;

    private SpeechAct? Beside(Message message)
    {
        var core = message.Core(empty);
        return acts.Find(message)
            .Where(mention => mention.First == core?.First || mention.First == 0 || mention.Last >= core?.Last)
            .Concat(talk.Find(message))
            .Select(mention => Read(mention.Concept))
            .Max();
    }

    private static SpeechAct? Read(string? concept) => concept is null ? null : Acts.GetValueOrDefault(concept);
}
