using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Causes;

/// <summary>A way in which pain starts.</summary>
/// <param name="Id">The mechanism.</param>
/// <param name="Sympathy">A few kind words on first hearing of it.</param>
/// <param name="Causes">The everyday causes that it fits, the most fitting first.</param>
/// <param name="Claims">What we say of it.</param>
/// <param name="InASentence">Fits "After ..., it's often": "lifting"; null where pain began with nothing to name.</param>
public sealed record Trigger(
    Mechanism Id,
    string Sympathy,
    [NotEmpty] IReadOnlyList<CauseId> Causes,
    [NotEmpty] IReadOnlyList<Claim> Claims,
    string? InASentence = null);
