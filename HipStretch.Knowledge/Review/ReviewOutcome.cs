using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Review;

/// <summary>What a review came to.</summary>
/// <param name="Problems">What must be mended, in the order of files and lines; empty where the content is fit to be said.</param>
/// <param name="Knowledge">The content; null where it cannot even be loaded.</param>
public sealed record ReviewOutcome(IReadOnlyList<ContentProblem> Problems, KnowledgeBase? Knowledge);
