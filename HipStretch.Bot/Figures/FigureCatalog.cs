using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Figures;

/// <summary>Which picture belongs to which step.</summary>
/// <param name="knowledge">The figures and their poses.</param>
public sealed class FigureCatalog(KnowledgeBase knowledge)
{
    private readonly Dictionary<FigureId, FigurePage[]> pages = knowledge.Figures.All.ToDictionary(pair => pair.Key, pair => Pages(pair.Value, knowledge));

    /// <summary>Where the picture of a step is; null where there is none.</summary>
    /// <param name="pose">The pose.</param>
    /// <param name="variant">How it is done; null for its own steps.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="side">The side of a step that is done on each; null elsewhere.</param>
    public FigureLink? Find(StretchId pose, string? variant, string step, Side? side)
    {
        var id = Figure.IdOf(pose, variant);
        if (!knowledge.Figures.All.TryGetValue(id, out var figure) || figure.Steps.TakeWhile(one => one.Id != step).Count() is var before && before == figure.Steps.Count)
        {
            return null;
        }

        var page = pages[id][before];
        var of = side is Side.Left or Side.Right ? side.Value.Word() : null;
        var named = Filling.None.With("side", of ?? Side.Left.Word());
        return new(
            string.Create(CultureInfo.InvariantCulture, $"/figures/{id}/{before + 1}"),
            of is null ? $"v={page.Version}" : $"v={page.Version}&side={of}",
            named.Fill(new Wording(page.Alt)).Text);
    }

    /// <summary>The picture of a step by its number from 1; null where there is none.</summary>
    internal FigurePage? Find(FigureId figure, int step) =>
        pages.TryGetValue(figure, out var steps) && step >= 1 && step <= steps.Length ? steps[step - 1] : null;

    private static FigurePage[] Pages(Figure figure, KnowledgeBase knowledge)
    {
        var hasSides = knowledge.Stretches[figure.Pose].StepsOf(figure.Variant).Any(step => step.EachSide);
        return [.. figure.Steps.Select(step => new FigurePage(knowledge.Figures.DrawingOf(figure, step), step.Alt, hasSides))];
    }
}
