using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>Answers what a person asks about, and offers what fits next beside the question that is still open.</summary>
internal sealed class TopicQuestions(KnowledgeBase knowledge, TopicVoice topics, Voice voice)
{
    private static readonly TopicId Sources = TopicId.Parse("sources");
    private static readonly PhraseKey NoMore = PhraseKey.Parse("topic.no-more");

    /// <summary>Answers the message where it asks about something; null where it does not, or where it is for the dialog that is going on.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dialogs, bool isForTheDialog, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        var answer = More(memory) ?? (Asked(memory, isForTheDialog) is { } topic ? Answer(memory, topic) : null);
        if (answer is null)
        {
            return null;
        }

        await Voice.SayAsync(dialogs.Context, answer, cancellationToken);
        return await Interruptions.GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>The next part of what was explained last.</summary>
    private Utterance? More(TurnMemory memory)
    {
        if (memory.Understood.Command != Command.More || memory.Case.LastTopic is not { } topic)
        {
            return null;
        }

        memory.Case = memory.Case with { TopicPart = memory.Case.TopicPart + 1 };
        return topics.Answer(topic, memory.Case.TopicPart) ?? voice.Words(NoMore);
    }

    /// <summary>An answer to the open question goes before a question.</summary>
    private static TopicId? Asked(TurnMemory memory, bool isForTheDialog) =>
        !isForTheDialog && memory.Understood is { Match: TopicMatch.Clear, Topics: [var asked, ..] } ? asked : null;

    private Utterance? Answer(TurnMemory memory, TopicId topic)
    {
        if (topic == Sources && memory.Case.LastTopic is { } last)
        {
            return topics.Sources(last);
        }

        memory.Case = memory.Case with { Open = WithFollowUps(memory.Case.Open, topic), LastTopic = topic, TopicPart = 0 };
        return topics.Answer(topic, 0);
    }

    /// <summary>While a person chooses freely, what follows from the answer is offered, and where it is from.</summary>
    private Asking? WithFollowUps(Asking? open, TopicId topic) => open is { Question.Question: var question } && question == AdviceDialog.Offer
        ? open with { Topics = [.. knowledge.Topics[topic].FollowUps.Where(next => next != topic).Take(3), Sources] }
        : open;
}
