using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Topics;

/// <summary>Everything that a person can ask about: topics of their own, and those that causes, self-care and poses answer.</summary>
public sealed class TopicCatalog(
    IEnumerable<Topic> topics,
    IEnumerable<Cause> causes,
    IEnumerable<SelfCareItem> selfCare,
    IEnumerable<Stretch> stretches)
{
    private readonly Dictionary<TopicId, Topic> byId = topics
        .Concat(causes.Select(cause => new Topic(cause.Topic, cause.Title, cause.Names, cause.Claims, cause.FollowUps)))
        .Concat(selfCare.Select(item => new Topic(item.Topic, item.Title, item.Names, item.Claims, item.FollowUps)))
        .Concat(stretches.Select(pose => new Topic(pose.Topic, pose.Title, pose.Names, [.. pose.Claims, .. pose.Props.Select(prop => prop.AsClaim)], pose.FollowUps)))
        .ToDictionary(topic => topic.Id);

    /// <summary>All topics, in the order of their ids.</summary>
    public IEnumerable<Topic> All => byId.Values.OrderBy(topic => topic.Id.ToString(), StringComparer.Ordinal);

    /// <summary>The topic whose title a text is, as its button says it; null where there is none.</summary>
    public Topic? Titled(string text) =>
        byId.Values.FirstOrDefault(topic => string.Equals(topic.Title, text.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a topic of this id is there: stored state may name one that a release took away.</summary>
    public bool Contains(TopicId id) => byId.ContainsKey(id);

    /// <summary>The topic of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such topic: loading has checked every id that content names.</exception>
    public Topic this[TopicId id] => byId.TryGetValue(id, out var topic) ? topic : throw new KeyNotFoundException($"There is no topic '{id}'.");
}
