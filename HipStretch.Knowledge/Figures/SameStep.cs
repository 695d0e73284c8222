namespace HipStretch.Knowledge.Figures;

/// <summary>A step that looks like one of another figure.</summary>
/// <param name="Figure">The other figure.</param>
/// <param name="Step">Its step, which is drawn there.</param>
public sealed record SameStep(FigureId Figure, string Step);
