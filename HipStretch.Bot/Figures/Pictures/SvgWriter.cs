using System.Globalization;
using System.Text;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures.Pictures;

/// <summary>A still as SVG: one path a shape, no script, no style, no text.</summary>
internal static class SvgWriter
{
    /// <summary>The picture, in UTF-8.</summary>
    public static byte[] Write(PictureKey key)
    {
        var scene = Scene.Still(key.Drawing);
        return Encoding.UTF8.GetBytes(Write(key.Mirrored ? scene.Mirrored() : scene, key.Look));
    }

    /// <summary>A scene in the colours of a look.</summary>
    public static string Write(Scene scene, Look look)
    {
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Stage.Width} {Stage.Height}\">");
        foreach (var shape in scene.Shapes)
        {
            svg.Append("<path fill=\"").Append(look.Colour(shape.Ink)).Append("\" d=\"");
            for (var i = 0; i < shape.Outline.Count; i++)
            {
                svg.Append(i == 0 ? 'M' : 'L').Append(Number(shape.Outline[i].X)).Append(' ').Append(Number(shape.Outline[i].Y));
            }

            svg.Append("Z\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Number(float value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
