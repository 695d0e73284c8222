using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.SelfCare;

/// <summary>Something that a person can do for the pain.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">The topic under which people ask for it.</param>
/// <param name="Title">Its name on a button.</param>
/// <param name="Brief">A few words that fit a list: "heat for 15 to 20 minutes".</param>
/// <param name="Priority">0-99; the lower, the earlier it is said.</param>
/// <param name="Names">What people call it, in lower case.</param>
/// <param name="Claims">What we say of it.</param>
/// <param name="FollowUps">Topics to offer next.</param>
/// <param name="Suits">For whom it belongs in the first short list; everybody where null.</param>
/// <param name="Cautions">What comes before its claims for those whom it concerns, the gravest first; the first that concerns a person is told.</param>
public sealed record SelfCareItem(
    SelfCareId Id,
    TopicId Topic,
    string Title,
    string Brief,
    int Priority,
    IReadOnlyList<string> Names,
    [NotEmpty] IReadOnlyList<Claim> Claims,
    IReadOnlyList<TopicId> FollowUps,
    SelfCareFit? Suits = null,
    IReadOnlyList<SelfCareCaution>? Cautions = null);
