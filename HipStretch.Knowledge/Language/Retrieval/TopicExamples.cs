using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>Ways in which people ask for one topic, or for none of ours: what retrieval learns from.</summary>
/// <param name="Id">The topic that they ask for, or <c>out-of-scope</c>, which is no topic.</param>
/// <param name="Ask">What they type or say, as they do it: with slips, slang and without marks.</param>
public sealed record TopicExamples(string Id, [NotEmpty] IReadOnlyList<string> Ask)
{
    /// <summary>The id of the examples that ask for none of our topics.</summary>
    public const string OutOfScope = "out-of-scope";

    /// <summary>The topic that they ask for; null where they ask for none of ours.</summary>
    /// <exception cref="FormatException">The id is neither; loading has checked it.</exception>
    public TopicId? About => Id == OutOfScope ? null : TopicId.Parse(Id);
}
