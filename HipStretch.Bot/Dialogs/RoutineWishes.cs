using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Dialogs;

/// <summary>What a person said of the routine that was proposed, for the next proposal.</summary>
/// <param name="Unwanted">The poses that they do not want.</param>
/// <param name="KeepsTime">Whether the minutes that they told still hold.</param>
internal sealed record RoutineWishes(IReadOnlyList<StretchId> Unwanted, bool KeepsTime = false)
{
    /// <summary>Nothing was said yet.</summary>
    public static RoutineWishes None { get; } = new([]);
}
