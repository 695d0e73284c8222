using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a conversation remembers of the pain that it is about.</summary>
/// <param name="Interview">What is known, and how far the questions have come.</param>
/// <param name="Open">The question that waits for an answer; null where none does.</param>
/// <param name="LastTopic">What was explained last, for "where's that from?" and "more".</param>
/// <param name="TopicPart">Which part of it was said, from 0.</param>
internal sealed record Case(Interview Interview, Asking? Open = null, TopicId? LastTopic = null, int TopicPart = 0)
{
    /// <summary>Nothing is known.</summary>
    public static Case New { get; } = new(Interview.New);
}
