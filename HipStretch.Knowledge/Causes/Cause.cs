using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Causes;

/// <summary>An everyday cause of low-back or hip pain, said as "often", never as a diagnosis.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Topic">The topic under which people ask for it.</param>
/// <param name="Title">Its name on a button.</param>
/// <param name="InASentence">Fits "it's often ...": "a strained muscle".</param>
/// <param name="Group">The family of causes that it belongs to.</param>
/// <param name="Fits">What makes it a likelier everyday cause for a person.</param>
/// <param name="Names">What people call it, in lower case.</param>
/// <param name="Claims">What we say of it.</param>
/// <param name="FollowUps">Topics to offer next.</param>
public sealed record Cause(
    CauseId Id,
    TopicId Topic,
    string Title,
    string InASentence,
    CauseGroup Group,
    CauseFit Fits,
    IReadOnlyList<string> Names,
    [NotEmpty] IReadOnlyList<Claim> Claims,
    IReadOnlyList<TopicId> FollowUps);
