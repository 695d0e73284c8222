using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>What a question may ask for.</summary>
/// <param name="Best">The topics that fit best, the best first; empty where no word of the question has been heard in one about our subject.</param>
/// <param name="Match">How well the first of them fits; never <see cref="TopicMatch.None"/>.</param>
/// <param name="Confidence">How likely the first is to be right, from 0 to 1.</param>
public sealed record TopicRanking(IReadOnlyList<TopicId> Best, TopicMatch Match, double Confidence);
