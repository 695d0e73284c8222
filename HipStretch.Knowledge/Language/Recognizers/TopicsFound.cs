using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>What a message asks about, the best first, and how well that fits.</summary>
internal sealed record TopicsFound(IReadOnlyList<TopicId> Topics, TopicMatch Match)
{
    public static TopicsFound None { get; } = new([], TopicMatch.None);
}
