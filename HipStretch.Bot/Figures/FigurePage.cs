using System.Security.Cryptography;
using System.Text;
using HipStretch.Bot.Figures.Bodies;
using HipStretch.Bot.Figures.Pictures;
using HipStretch.Bot.Figures.Rendering;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Figures;

namespace HipStretch.Bot.Figures;

/// <summary>The picture of one step, as it is asked for.</summary>
/// <param name="drawing">What is drawn.</param>
/// <param name="alt">What to do; may name the side.</param>
/// <param name="hasSides">Whether its pose is done on one side and then on the other.</param>
internal sealed class FigurePage(Drawing drawing, string alt, bool hasSides)
{
    private readonly Lazy<string> version = new(() => Fingerprint(drawing));

    /// <summary>What is drawn.</summary>
    public Drawing Drawing => drawing;

    /// <summary>What to do; may name the side.</summary>
    public string Alt => alt;

    /// <summary>Changes whenever any form of the picture may: with what is drawn, and with the program that draws it.</summary>
    public string Version => version.Value;

    /// <summary>
    /// Whether a side is the other one than drawn. From the side the near limb moves, which is the right; else the left one does. Where nobody names
    /// a side it is the left, with which sessions begin, so that a person does not turn round between two steps.
    /// </summary>
    public bool IsMirroredFor(Side? side) => (hasSides || side is not null) && (side ?? Side.Left) != (drawing.View == FigureView.Side ? Side.Right : Side.Left);

    private static string Fingerprint(Drawing drawing)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(FigurePage).Assembly.ManifestModule.ModuleVersionId.ToByteArray());
        foreach (var scene in drawing.Frames.Select(frame => Scene.Of(drawing, new BodyPosition(frame, drawing.Scale), withArrows: true)).DefaultIfEmpty(Scene.Still(drawing)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(SvgWriter.Write(scene, Look.Light)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6));
    }
}
