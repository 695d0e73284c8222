namespace HipStretch.Knowledge.Stretches;

/// <summary>How a pose begins, in the order from the floor up that saves getting up and down.</summary>
public enum Position
{
    /// <summary>On the back.</summary>
    Lying,

    /// <summary>On hands and knees.</summary>
    Kneeling,

    /// <summary>On a chair.</summary>
    Seated,

    /// <summary>On the feet.</summary>
    Standing,
}
