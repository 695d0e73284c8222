namespace HipStretch.Knowledge.Coaching;

/// <summary>What is said in the midst of a hold, without its words.</summary>
public abstract record HoldCue
{
    private HoldCue()
    {
    }

    /// <summary>In, and out.</summary>
    public sealed record Breathe : HoldCue;

    /// <summary>Half of it is done.</summary>
    public sealed record Halfway : HoldCue;

    /// <summary>Five seconds are left, and are counted.</summary>
    public sealed record LastFive : HoldCue;

    /// <summary>The next repetition begins.</summary>
    /// <param name="Number">Which, from 2.</param>
    /// <param name="Of">How many there are.</param>
    public sealed record Repetition(int Number, int Of) : HoldCue;
}
