using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Answers that are another person's: "yes, my gran had it", "that was my husband". They say nothing of the speaker, unless in so many words: "my mum
/// does, not me". Where the family was asked for they answer.
/// </summary>
internal sealed class AnswerOfOthers(Lexicons lexicons)
{
    private static readonly FactId Family = FactId.Parse("family-history");

    private readonly Lexicon said = lexicons.Family("answers-of-others");

    /// <summary>Whether the message tells of another person alone; every word of it must be understood, as with a doubt it is the speaker's.</summary>
    public bool Answers(Heard heard)
    {
        var message = heard.Message;
        var mentions = said.All(message);
        return !heard.IsAsked(Family) && mentions.Any(mention => mention.Concept == "other")
            && Enumerable.Range(0, message.Words.Count).All(at => message.IsMark(at) || mentions.Any(mention => at >= mention.First && at <= mention.Last));
    }

    /// <summary>What the speaker says of themself beside it, or null.</summary>
    public Answer? Own(Message message) => said.Find(message).Any(mention => mention.Concept == "not-me") ? Answer.No : null;
}
