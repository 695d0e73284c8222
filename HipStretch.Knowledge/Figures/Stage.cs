namespace HipStretch.Knowledge.Figures;

/// <summary>Where pictures play, and how thick a body is, so that what rests on something touches it.</summary>
public static class Stage
{
    /// <summary>Its width.</summary>
    public const int Width = 640;

    /// <summary>Its height.</summary>
    public const int Height = 400;

    /// <summary>How far off a joint may be from what it rests on.</summary>
    public const double Tolerance = 5;

    /// <summary>The height at which bodies meet the mat; null from above, where they lie on it wherever they are.</summary>
    public static double? Floor(FigureView view) => view switch
    {
        FigureView.Side => 327,
        FigureView.Front => 350,
        _ => null,
    };

    /// <summary>How far the surface of a body at scale 1 is from a joint.</summary>
    public static double Thickness(Joint joint) => joint switch
    {
        Joint.Head => 25,
        Joint.Neck => 12,
        Joint.Shoulder or Joint.LeftShoulder or Joint.RightShoulder => 24,
        Joint.Waist => 26,
        Joint.Hip or Joint.LeftHip or Joint.RightHip => 30,
        Joint.LeftKnee or Joint.RightKnee => 16,
        Joint.LeftElbow or Joint.RightElbow => 10,
        Joint.LeftAnkle or Joint.RightAnkle => 10,
        Joint.LeftWrist or Joint.RightWrist => 8,
        _ => 5,
    };
}
