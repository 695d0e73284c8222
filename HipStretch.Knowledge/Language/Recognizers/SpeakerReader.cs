using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Tells whether the pain that a message is about is wholly another person's.</summary>
internal sealed class SpeakerReader(Lexicons lexicons)
{
    private readonly StandpointReader standpoints = new(lexicons);
    private readonly ScoreReader scores = new(lexicons);
    private readonly Lexicon[] pains = [lexicons.Family("regions"), lexicons.Family("severity"), lexicons.Family("pain-words")];

    /// <summary>Whether a place, a score or a word for pain is somebody else's, and none is the speaker's.</summary>
    public bool IsOfSomebodyElse(Heard heard)
    {
        var message = heard.Message;
        if (!standpoints.NamesOthers(message))
        {
            return false;
        }
        var said = pains.SelectMany(family => family.Find(message)).Where(pain => pain.Concept != "neutral" && pain.Concept != "neither")
            .Select(pain => standpoints.Of(message, pain.First, pain.Last))
            .Concat(scores.All(heard).Select(score => standpoints.Of(message, score.First, score.Last))).ToList();
        return said.Contains(Standpoint.SomebodyElse)
            && (!standpoints.NamesSelf(message) || !said.Exists(standpoint => standpoint is Standpoint.Own or Standpoint.Aside));
    }
}
