using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a person can do where nothing is asked of them: buttons for the last words of a dialog.</summary>
internal sealed class NextSteps(KnowledgeBase knowledge, Voice voice)
{
    private static readonly TopicId[] Topics = [TopicId.Parse("selfcare.overview"), TopicId.Parse("when-to-see-doctor")];
    private static readonly PhraseKey StartOver = PhraseKey.Parse("button.start-over");

    /// <summary>Says last words, with what can be done after them, but for what was told just now.</summary>
    public Task SayAsync(ITurnContext turn, Utterance words, CancellationToken cancellationToken, params Entity[] entities) =>
        turn.SendActivityAsync(Messages.Of(words, InputHints.AcceptingInput, entities).Offering(Choices(TurnMemory.Of(turn).Case.LastTopic)), cancellationToken);

    /// <summary>Says last words after which only beginning anew makes sense.</summary>
    public Task SayOnlyAnewAsync(ITurnContext turn, Utterance words, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(Messages.Of(words, InputHints.AcceptingInput).Offering([Anew()]), cancellationToken);

    private IEnumerable<Choice> Choices(TopicId? told) => [.. Topics.Where(topic => topic != told).Select(topic => new Choice(topic.ToString(), knowledge.Topics[topic].Title)), Anew()];

    private Choice Anew() => new("start-over", voice.Words(StartOver).Text);
}
