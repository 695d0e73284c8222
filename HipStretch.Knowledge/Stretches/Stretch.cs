using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Stretches;

/// <summary>A pose: what it does, for whom, and how it is done, step by step.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">The topic under which people ask for it.</param>
/// <param name="Title">Its name.</param>
/// <param name="Names">What people call it, in lower case.</param>
/// <param name="Position">How it begins.</param>
/// <param name="Effort">How much it asks of a body.</param>
/// <param name="Regions">Where it helps.</param>
/// <param name="SeverityUpTo">The highest pain score, 0-10, at which it is offered.</param>
/// <param name="Source">Who describes it.</param>
/// <param name="Reviewed">The day on which a reviewer last compared it with its source.</param>
/// <param name="Claims">What we say of it.</param>
/// <param name="FollowUps">Topics to offer next.</param>
/// <param name="Steps">Its actions, in order; the last one comes out of the pose.</param>
/// <param name="Easier">Easier ways, the gentlest last.</param>
/// <param name="Cautions">Who must change it or leave it out.</param>
/// <param name="Props">Things that help.</param>
public sealed record Stretch(
    StretchId Id,
    TopicId Topic,
    string Title,
    IReadOnlyList<string> Names,
    Position Position,
    Effort Effort,
    [NotEmpty] IReadOnlyList<Region> Regions,
    int SeverityUpTo,
    SourceId Source,
    DateOnly Reviewed,
    [NotEmpty] IReadOnlyList<Claim> Claims,
    IReadOnlyList<TopicId> FollowUps,
    [NotEmpty] IReadOnlyList<PoseStep> Steps,
    IReadOnlyList<Modification> Easier,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<PoseProp>? Props = null)
{
    /// <summary>Things that help; empty where none does.</summary>
    public IReadOnlyList<PoseProp> Props { get; } = Props ?? [];

    /// <summary>Its actions, in order; the last one comes out of the pose.</summary>
    /// <exception cref="ArgumentException">Two steps have the same id.</exception>
    public IReadOnlyList<PoseStep> Steps { get; } = Steps.DistinctBy(step => step.Id).Count() == Steps.Count
        ? Steps
        : throw new ArgumentException("two steps have the same id; give each its own.");

    /// <summary>The cautions that concern a person, the strictest first; empty where they may do the pose as it is.</summary>
    public IReadOnlyList<Caution> CautionsFor(Triage.Facts facts) =>
        [.. Cautions.Where(caution => caution.Concerns(facts)).OrderByDescending(caution => caution.Then)];

    /// <summary>The steps of a variant of the pose; of the pose itself where null.</summary>
    /// <param name="variant">The id of a caution that has steps of its own.</param>
    /// <exception cref="KeyNotFoundException">There is no such variant: its steps were there for somebody's safety, so the pose's own are no substitute.</exception>
    public IReadOnlyList<PoseStep> StepsOf(string? variant) => variant is null
        ? Steps
        : Cautions.FirstOrDefault(caution => caution.Id == variant)?.Steps ?? throw new KeyNotFoundException($"'{Id}' has no variant '{variant}'.");

    /// <summary>Whether a variant is there: stored state may name one that a release took away.</summary>
    public bool Has(string? variant) => variant is null || Cautions.Any(caution => caution.Id == variant && caution.Steps is not null);
}
