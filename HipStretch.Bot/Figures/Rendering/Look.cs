namespace HipStretch.Bot.Figures.Rendering;

/// <summary>Whether a picture stands on a light or a dark page.</summary>
public enum Look
{
    /// <summary>On a light one.</summary>
    Light,

    /// <summary>On a dark one.</summary>
    Dark,
}
