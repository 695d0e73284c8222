using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Answers what a person asks about, and offers what fits next beside the question that is still open.</summary>
internal sealed class TopicQuestions(KnowledgeBase knowledge, TopicVoice topics)
{
    private static readonly TopicId Sources = TopicId.Parse("sources");
    private static readonly QuestionId Offer = QuestionId.Parse("offer");

    /// <summary>Answers the message where it asks about something; null where it does not, or where it answers the open question.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dialogs, bool answersOpenQuestion, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        if (Asked(memory, answersOpenQuestion) is not { } topic)
        {
            return null;
        }

        var answer = topic == Sources && memory.Case.LastTopic is { } last ? topics.Sources(last) : topics.Answer(topic);
        await Voice.SayAsync(dialogs.Context, answer, cancellationToken);
        Remember(memory, topic);
        return await Interruptions.GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>A button of the open question goes first, then an answer to it, then a question.</summary>
    private TopicId? Asked(TurnMemory memory, bool answersOpenQuestion)
    {
        var offered = memory.Case.Open?.Topics?.Where(topic => string.Equals(knowledge.Topics[topic].Title, memory.Text.Trim(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return offered is [var tapped, ..] ? tapped
            : !answersOpenQuestion && memory.Understood.Topics is [var asked, ..] ? asked
            : null;
    }

    /// <summary>While a person chooses freely, what follows from the answer is offered, and where it is from.</summary>
    private void Remember(TurnMemory memory, TopicId topic)
    {
        var open = topic != Sources && memory.Case.Open is { Question.Question: var question } asking && question == Offer
            ? asking with { Topics = [.. knowledge.Topics[topic].FollowUps.Where(next => next != topic).Take(3), Sources] }
            : memory.Case.Open;
        memory.Case = memory.Case with { Open = open, LastTopic = topic == Sources ? memory.Case.LastTopic : topic };
    }
}
