namespace HipStretch.Knowledge.Figures;

/// <summary>
/// A place on the stage, which is 640 wide and 400 high, from its top left corner; written <c>[320, 200]</c> in content, or
/// <c>[320, 200, 40]</c> with how much nearer to the viewer than the hips it is.
/// </summary>
/// <param name="X">0 to 640, to the right.</param>
/// <param name="Y">0 to 400, downwards.</param>
/// <param name="Z">Towards the viewer, in the same unit: it changes what hides what, and how long a bone is, not where it is drawn.</param>
public readonly record struct Point(double X, double Y, double Z = 0)
{
    /// <summary>How far another place is.</summary>
    public double To(Point other) => Math.Sqrt(Square(X - other.X) + Square(Y - other.Y) + Square(Z - other.Z));

    private static double Square(double length) => length * length;
}
