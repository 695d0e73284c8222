namespace HipStretch.Knowledge.Causes;

/// <summary>Families of everyday causes.</summary>
public enum CauseGroup
{
    /// <summary>Muscles and ligaments.</summary>
    Mechanical,

    /// <summary>Discs, nerve roots, spinal joints.</summary>
    SoftTissue,

    /// <summary>Habits, and pain that lasts.</summary>
    Other,
}
