namespace HipStretch.Bot.Figures;

/// <summary>Where a step's picture is, and what it shows.</summary>
/// <param name="Path">Its address without a format: <c>/figures/goddess-chair/3</c>; <c>.svg</c>, <c>.png</c> or <c>.webp</c> goes behind it.</param>
/// <param name="Query">What goes behind <c>?</c>: <c>v=1a2b3c4d5e6f&amp;side=right</c>; <c>&amp;look=dark</c> may follow.</param>
/// <param name="Alt">What to do, for somebody who cannot see it.</param>
public sealed record FigureLink(string Path, string Query, string Alt);
