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
/// <param name="Variants">Other ways to do it, with steps of their own, the closest to the pose first.</param>
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
    IReadOnlyList<PoseVariant>? Variants = null,
    IReadOnlyList<PoseProp>? Props = null)
{
    /// <summary>Who must change it or leave it out.</summary>
    /// <exception cref="ArgumentException">A caution names a variant that is not there.</exception>
    public IReadOnlyList<Caution> Cautions { get; } = Cautions.SelectMany(caution => (caution.Variants ?? []).Concat(caution.Unless))
        .FirstOrDefault(name => Variants?.Any(variant => variant.Id == name) is not true) is { } missing
        ? throw new ArgumentException($"a caution names the variant '{missing}', which is not under 'variants'.")
        : Cautions;

    /// <summary>Other ways to do it, the closest to the pose first; empty where there is none.</summary>
    /// <exception cref="ArgumentException">Two variants have the same id.</exception>
    public IReadOnlyList<PoseVariant> Variants { get; } = Variants is null || Variants.DistinctBy(variant => variant.Id).Count() == Variants.Count
        ? Variants ?? []
        : throw new ArgumentException("two variants have the same id; give each its own.");

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

    /// <summary>The ways to do it that a person may choose whom these cautions concern, in order: null, which is its own steps, then variants.</summary>
    public IReadOnlyList<string?> WaysFor(IReadOnlyList<Caution> cautions) =>
        [.. Variants.Select(variant => variant.Id).Prepend(null).Where(way => cautions.All(caution => caution.Allows(way)))];

    /// <summary>
    /// Why a person leaves it out to whom no way is open: the strictest caution's reason; where only modifications are left, no way suits all of
    /// them, so all have theirs.
    /// </summary>
    public string WhyNotFor(Triage.Facts facts) => CautionsFor(facts) is [{ Then: not CautionKind.Modify } strictest, ..]
        ? strictest.Because
        : string.Join(' ', CautionsFor(facts).Where(caution => caution.Variants is not null).Select(caution => caution.Because).Distinct());

    /// <summary>The steps of a variant of the pose; of the pose itself where null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such variant: its steps were there for somebody's safety, so the pose's own are no substitute.</exception>
    public IReadOnlyList<PoseStep> StepsOf(string? variant) => variant is null ? Steps : Of(variant).Steps;

    /// <summary>The easier ways of a variant, the gentlest last; of the pose itself where null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such variant.</exception>
    public IReadOnlyList<Modification> EasierOf(string? variant) => variant is null ? Easier : Of(variant).Easier ?? Easier;

    /// <summary>How a variant begins; the pose itself where null.</summary>
    /// <exception cref="KeyNotFoundException">There is no such variant.</exception>
    public Position PositionOf(string? variant) => variant is null ? Position : Of(variant).Position;

    /// <summary>Whether a variant is there: stored state may name one that a release took away.</summary>
    public bool Has(string? variant) => variant is null || Variants.Any(one => one.Id == variant);

    private PoseVariant Of(string variant) =>
        Variants.FirstOrDefault(one => one.Id == variant) ?? throw new KeyNotFoundException($"'{Id}' has no variant '{variant}'.");
}
