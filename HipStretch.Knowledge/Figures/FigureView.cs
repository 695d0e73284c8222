namespace HipStretch.Knowledge.Figures;

/// <summary>From where a body is seen.</summary>
public enum FigureView
{
    /// <summary>From their right side: they look to the right, or lie with the head at the left.</summary>
    Side,

    /// <summary>From above, head at the top.</summary>
    Top,

    /// <summary>From the front.</summary>
    Front,

    /// <summary>From above, lying on their left side, head at the top: they look to the right.</summary>
    TopSide,
}
