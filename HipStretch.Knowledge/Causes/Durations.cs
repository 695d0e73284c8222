namespace HipStretch.Knowledge.Causes;

/// <summary>The bounds between the classes of duration (NICE NG59; CONTRACTS.md).</summary>
public static class Durations
{
    /// <summary>The class of a number of days, from 0.</summary>
    public static Lasting Class(double days) => days switch
    {
        < 28 => Lasting.Acute,
        <= 84 => Lasting.Subacute,
        _ => Lasting.Chronic,
    };
}
