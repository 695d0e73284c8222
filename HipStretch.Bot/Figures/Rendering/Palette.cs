using System.Collections.Frozen;

namespace HipStretch.Bot.Figures.Rendering;

/// <summary>The colours of a look. People keep theirs; the dark look has lighter clothes, which a dark ground would swallow.</summary>
internal static class Palette
{
    private static readonly FrozenDictionary<Ink, string> Light = new Dictionary<Ink, string>
    {
        [Ink.Background] = "#F4F7F5",
        [Ink.Disc] = "#E3EEE9",
        [Ink.Mat] = "#8FBFAE",
        [Ink.MatEdge] = "#79AD9B",
        [Ink.Wall] = "#C9D6D0",
        [Ink.Wood] = "#B99673",
        [Ink.WoodShade] = "#9C7B5B",
        [Ink.Cushion] = "#D9B566",
        [Ink.CushionShade] = "#BF9B4D",
        [Ink.Skin] = "#E8B99A",
        [Ink.SkinShade] = "#D6A283",
        [Ink.Shirt] = "#5B7DB1",
        [Ink.ShirtShade] = "#4A6997",
        [Ink.Trousers] = "#39485E",
        [Ink.TrousersShade] = "#2D394B",
        [Ink.Hair] = "#5A4037",
        [Ink.HairShade] = "#4A332C",
        [Ink.Lips] = "#B5654A",
        [Ink.Arrow] = "#E07A5F",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Ink, string> Dark = new Dictionary<Ink, string>(Light)
    {
        [Ink.Background] = "#1A211F",
        [Ink.Disc] = "#25302D",
        [Ink.Mat] = "#4F7F70",
        [Ink.MatEdge] = "#3F685B",
        [Ink.Wall] = "#3B4844",
        [Ink.Wood] = "#A78565",
        [Ink.WoodShade] = "#856849",
        [Ink.Shirt] = "#6F93CC",
        [Ink.ShirtShade] = "#5A7CB1",
        [Ink.Trousers] = "#6C7F9E",
        [Ink.TrousersShade] = "#576984",
        [Ink.Hair] = "#7A574A",
        [Ink.HairShade] = "#66473C",
        [Ink.Arrow] = "#F08B6E",
    }.ToFrozenDictionary();

    /// <summary>A colour, as <c>#RRGGBB</c>.</summary>
    public static string Colour(this Look look, Ink ink) => (look == Look.Dark ? Dark : Light)[ink];
}
