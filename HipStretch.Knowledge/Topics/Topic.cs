using HipStretch.Knowledge.Loading;

using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Topics;

/// <summary>Something that a person can ask about, and its answer.</summary>
/// <param name="Id">Its id in CONTRACTS.md.</param>
/// <param name="Title">Its name on a button.</param>
/// <param name="Names">What people call it, in lower case.</param>
/// <param name="Claims">The answer, the most useful sentence first.</param>
/// <param name="FollowUps">What to offer next.</param>
public sealed record Topic(
    TopicId Id,
    string Title,
    IReadOnlyList<string> Names,
    [NotEmpty] IReadOnlyList<Claim> Claims,
    IReadOnlyList<TopicId> FollowUps)
{
    /// <summary>What a text asks for in particular, of what claims are about; null where it does not.</summary>
    public string? FocusIn(string text) => Claims.SelectMany(claim => claim.About ?? []).FirstOrDefault(about => Words.Contain(Words.Normalise(text), about));
}
