namespace HipStretch.Bot.Figures.Pictures;

/// <summary>What a picture is sent as.</summary>
internal enum PictureFormat
{
    /// <summary>A still as lines and colours, sharp at any size.</summary>
    Svg,

    /// <summary>A still of 960 x 600 pixels, for channels that show no SVG.</summary>
    Png,

    /// <summary>The movement, over and over, 640 x 400 pixels.</summary>
    Webp,
}
