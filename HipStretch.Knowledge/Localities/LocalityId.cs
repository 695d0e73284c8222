namespace HipStretch.Knowledge.Localities;

/// <summary>A part of the world in which help goes by the same names and numbers.</summary>
public enum LocalityId
{
    /// <summary>Nobody said where: the numbers of several places are named.</summary>
    Unknown,

    /// <summary>The United Kingdom.</summary>
    Uk,

    /// <summary>The United States.</summary>
    Us,

    /// <summary>The European Union.</summary>
    Eu,
}
