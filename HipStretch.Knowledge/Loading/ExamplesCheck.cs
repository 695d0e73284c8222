using HipStretch.Knowledge.Language.Retrieval;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Loading;

/// <summary>Finds examples of questions that are for no topic, although they do not say so.</summary>
internal static class ExamplesCheck
{
    public static IEnumerable<ContentProblem> Problems(IReadOnlyList<ContentItem> items, ContentFindings findings)
    {
        var topics = items.SelectMany(item => item.Defines()).OfType<TopicId>().Select(topic => topic.ToString()).ToHashSet();
        return items.Where(item => item.Value is TopicExamples { Id: var id } && id != TopicExamples.OutOfScope && !topics.Contains(id) && !findings.IsUnread(id))
            .Select(item => new ContentProblem(item.File, 1, $"there is no topic '{item.Id}'; questions for none of ours are '{TopicExamples.OutOfScope}'."));
    }
}
