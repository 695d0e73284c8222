using HipStretch.Knowledge;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a conversation remembers of the pain that it is about.</summary>
/// <param name="Interview">What is known, and how far the questions have come.</param>
/// <param name="Open">The question that waits for an answer; null where none does.</param>
/// <param name="LastTopic">What was explained last, for "where's that from?" and "more".</param>
/// <param name="TopicPart">Which part of it was said, from 0.</param>
/// <param name="Told">How often the outcome of the safety check was told, so that it is told in other words.</param>
/// <param name="Changed">Whether an answer was changed since, so that the advice must be told anew.</param>
/// <param name="Suggested">The topics that "Did you mean" has just offered, the best first; null where it has not.</param>
/// <param name="Outside">How often something outside our subject was asked, so that it is said in other words.</param>
/// <param name="Answers">The last answers, the latest at the end, so that they can be taken back; null where there are none.</param>
/// <param name="LastTurn">When the person last said something; null before the first turn ends.</param>
/// <param name="TopicFocus">What of <paramref name="LastTopic"/> was asked for in particular; null for nothing.</param>
internal sealed record Case(
    Interview Interview,
    Asking? Open = null,
    TopicId? LastTopic = null,
    int TopicPart = 0,
    int Told = 0,
    bool Changed = false,
    IReadOnlyList<TopicId>? Suggested = null,
    int Outside = 0,
    IReadOnlyList<Answered>? Answers = null,
    DateTimeOffset? LastTurn = null,
    string? TopicFocus = null)
{
    /// <summary>Nothing is known.</summary>
    public static Case New { get; } = new(Interview.New);

    private const int MostAnswers = 12;

    /// <summary>With one more answer that can be taken back.</summary>
    public Case After(Answered answer) => this with { Answers = [.. (Answers ?? []).TakeLast(MostAnswers - 1), answer] };

    /// <summary>Whether what was told can still be gone by.</summary>
    public bool StillHolds(DateTimeOffset now) => IsWithin(Interview.HoldsFor, now);

    /// <summary>Whether the person was heard within a time, or never.</summary>
    public bool IsWithin(TimeSpan time, DateTimeOffset now) => LastTurn is not { } last || now - last < time;

    /// <summary>Whether everything that it names is still there: a release may have taken a question or a topic away.</summary>
    public bool Fits(KnowledgeBase knowledge) =>
        (Open is null || knowledge.Questions.Contains(Open.Question.Question)) && (Answers ?? []).All(answered => knowledge.Questions.Contains(answered.Question.Question)) && (Open?.Topics ?? []).Concat(Suggested ?? []).All(knowledge.Topics.Contains)
        && (LastTopic is not { } topic || knowledge.Topics.Contains(topic));
}
