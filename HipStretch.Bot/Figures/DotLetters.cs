using SkiaSharp;

namespace HipStretch.Bot.Figures;

/// <summary>Capitals of five by seven dots for the names on a sheet: the drawing library brings no fonts, and those of machines differ.</summary>
internal static class DotLetters
{
    private const int Across = 5;
    private const int Down = 7;

    private const string Letters = "abcdefghijklmnopqrstuvwxyz-/ ";

    /// <summary>Two digits a column, from the left; the lowest bit is the top dot.</summary>
    private static readonly long[] Columns =
    [
        0x7E0909097E, 0x7F49494936, 0x3E41414122, 0x7F4141413E, 0x7F49494141, 0x7F09090101,
        0x3E41495932, 0x7F0808087F, 0x00417F4100, 0x2040403F00, 0x7F08142241, 0x7F40404040,
        0x7F020C027F, 0x7F0408107F, 0x3E4141413E, 0x7F09090906, 0x3E4151215E, 0x7F09192946,
        0x2649494932, 0x01017F0101, 0x3F4040403F, 0x0F3040300F, 0x3F4038403F, 0x6314081463,
        0x0304780403, 0x6151494543, 0x0008080800, 0x6010080403, 0x0000000000,
    ];

    /// <summary>Writes a name.</summary>
    /// <param name="text">Small letters, hyphens, slashes and spaces; a letter is six dots wide with the gap behind it.</param>
    /// <param name="at">The top left corner of its first letter, in pixels.</param>
    /// <param name="dot">The width of a dot in pixels.</param>
    /// <param name="canvas">What to write on.</param>
    /// <param name="paint">In which colour.</param>
    public static void Write(string text, SKPointI at, int dot, SKCanvas canvas, SKPaint paint)
    {
        foreach (var (i, letter) in text.Index())
        {
            for (var place = 0; place < Across * Down; place++)
            {
                var (column, row) = (place / Down, place % Down);
                if ((Columns[Letters.IndexOf(letter, StringComparison.Ordinal)] >> (((Across - 1 - column) * 8) + row) & 1) == 1)
                {
                    canvas.DrawRect(SKRect.Create(at.X + (((i * (Across + 1)) + column) * dot), at.Y + (row * dot), dot, dot), paint);
                }
            }
        }
    }
}
