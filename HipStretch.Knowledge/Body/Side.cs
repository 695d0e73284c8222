namespace HipStretch.Knowledge.Body;

/// <summary>A side of the person's own body; both where it hurts on both.</summary>
public enum Side
{
    /// <summary>Their left.</summary>
    Left,

    /// <summary>Their right.</summary>
    Right,

    /// <summary>Left and right alike, or across the middle.</summary>
    Both,
}
