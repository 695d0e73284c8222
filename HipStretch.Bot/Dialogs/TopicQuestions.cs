using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Topics;
using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Answers what a person asks about, and offers what fits next beside the question that is still open. What may mean several things is asked
/// back; what is none of our subject is said to be so.
/// </summary>
internal sealed class TopicQuestions(KnowledgeBase knowledge, TopicVoice topics, NextSteps nextSteps, Voice voice)
{
    /// <summary>What we are.</summary>
    public static readonly TopicId AboutBot = TopicId.Parse("about-bot");

    private static readonly TopicId Sources = TopicId.Parse("sources");
    private static readonly PhraseKey NoMore = PhraseKey.Parse("topic.no-more");
    private static readonly PhraseKey OutOfScope = PhraseKey.Parse("topic.out-of-scope");

    /// <summary>Answers the message where it clearly asks about something; null where it does not, or where it is for the dialog that is going on.</summary>
    public async Task<DialogTurnResult?> AnswerAsync(DialogContext dialogs, bool isForTheDialog, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        return More(memory) is { } more ? await SayAndGoOnAsync(dialogs, more, cancellationToken)
            : !isForTheDialog && memory.Understood is { Match: TopicMatch.Clear, Topics: [var asked, ..] } ? await TellAsync(dialogs, asked, cancellationToken)
            : null;
    }

    /// <summary>Asks what was meant, or says that it is none of our subject.</summary>
    public Task<DialogTurnResult> AskBackAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        return memory.Understood is { Match: TopicMatch.Unclear, Topics: { Count: > 0 } nearest }
            ? SuggestAsync(dialogs, memory, nearest, cancellationToken)
            : SayOutOfScopeAsync(dialogs, memory, cancellationToken);
    }

    /// <summary>Yes or no to "Did you mean": the best of what was offered, or none of it. Null where the message is no such answer.</summary>
    public async Task<DialogTurnResult?> AnswerToSuggestionAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(dialogs);
        var suggested = memory.Case.Suggested;
        memory.Case = memory.Case with { Suggested = null };
        return (suggested, memory.Understood) switch
        {
            ([var best, ..], { Answer: Answer.Yes }) => await TellAsync(dialogs, best, cancellationToken),
            ({ Count: > 0 }, { Answer: Answer.No }) => await SayOutOfScopeAsync(dialogs, memory, cancellationToken),
            _ => null,
        };
    }

    /// <summary>Answers a topic, or says where the last answer is from.</summary>
    public Task<DialogTurnResult> TellAsync(DialogContext dialogs, TopicId topic, CancellationToken cancellationToken) =>
        SayAndGoOnAsync(dialogs, Words(TurnMemory.Of(dialogs), topic), cancellationToken);

    /// <summary>The next part of what was explained last.</summary>
    private Utterance? More(TurnMemory memory)
    {
        if (memory.Understood.Command != Command.More || memory.Case.LastTopic is not { } topic)
        {
            return null;
        }

        memory.Case = memory.Case with { TopicPart = memory.Case.TopicPart + 1 };
        return topics.Answer(topic, memory.Case.TopicPart, memory.Known, memory.Case.TopicFocus) ?? voice.Words(NoMore);
    }

    private Utterance Words(TurnMemory memory, TopicId topic)
    {
        if (topic == Sources && memory.Case.LastTopic is { } last)
        {
            return topics.Sources(last);
        }

        memory.Case = memory.Case with { Open = WithFollowUps(memory.Case.Open, topic), LastTopic = topic, TopicPart = 0, TopicFocus = knowledge.Topics[topic].FocusIn(memory.Text) };
        return topics.Answer(topic, 0, memory.Known, memory.Case.TopicFocus)!;
    }

    /// <summary>One question a message: what was asked before waits until this is cleared up.</summary>
    private async Task<DialogTurnResult> SuggestAsync(DialogContext dialogs, TurnMemory memory, IReadOnlyList<TopicId> nearest, CancellationToken cancellationToken)
    {
        memory.Case = memory.Case with { Suggested = nearest };
        await dialogs.Context.SendActivityAsync(topics.Suggest(nearest), cancellationToken);
        return Dialog.EndOfTurn;
    }

    private Task<DialogTurnResult> SayOutOfScopeAsync(DialogContext dialogs, TurnMemory memory, CancellationToken cancellationToken)
    {
        memory.Case = memory.Case with { Outside = memory.Case.Outside + 1 };
        return SayAndGoOnAsync(dialogs, voice.Words(OutOfScope, memory.Case.Outside - 1), cancellationToken);
    }

    private async Task<DialogTurnResult> SayAndGoOnAsync(DialogContext dialogs, Utterance words, CancellationToken cancellationToken)
    {
        await (dialogs.ActiveDialog is null && TurnMemory.Of(dialogs).Person.Met
            ? nextSteps.SayAsync(dialogs.Context, words, cancellationToken)
            : Voice.SayAsync(dialogs.Context, words, cancellationToken));
        return await Interruptions.GoOnAsync(dialogs, cancellationToken);
    }

    /// <summary>While a person chooses freely, what follows from the answer is offered, and where it is from.</summary>
    private Asking? WithFollowUps(Asking? open, TopicId topic) => open is { Question.Question: var question } && question == AdviceDialog.Offer
        ? open with { Topics = [.. knowledge.Topics[topic].FollowUps.Where(next => next != topic).Take(3), Sources] }
        : open;
}
