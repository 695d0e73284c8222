using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Review;

/// <summary>A spoken step is one short action, and names its side exactly where it has one.</summary>
internal static class StepRules
{
    /// <summary>The place of the side in the words of a step.</summary>
    public const string Side = "side";

    private const int MostWords = 14;

    public static IEnumerable<ContentProblem> Problems(LoadedContent content) =>
        from step in content.All<PoseStep>()
        from fault in new[] { Length(step.Value), Sides(step.Value) }
        where fault is not null
        select new ContentProblem(step.At.File, step.At.Line, fault);

    private static string? Length(PoseStep step) => step.Say.Split(' ').Length is var words && words > MostWords
        ? $"the spoken step '{step.Id}' has {words} words; make it one action of {MostWords} at most."
        : null;

    private static string? Sides(PoseStep step) => new[] { step.Do, step.Say }.All(text => Filling.Names(text).Contains(Side) == step.EachSide)
        ? null
        : $"the step '{step.Id}' {(step.EachSide ? "is done on each side and does not name it" : "names a side and has none")}; write {{{Side}}} exactly where 'each-side' is true.";
}
