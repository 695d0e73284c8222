using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Coaching;

/// <summary>How long the parts of a session last that are no hold.</summary>
/// <param name="speed">How many times faster than a clock everything goes; 1 for people, more for tests.</param>
internal sealed class SessionTimes(double speed)
{
    /// <summary>To come to the mat, or to the floor, takes longer than the steps after it.</summary>
    private const double FirstStep = 15;

    private const double GetReady = 4;
    private const double Rest = 10;

    /// <summary>A timer that rings a little early has rung.</summary>
    private const double Early = 0.05;

    /// <summary>From a step's words to the next, where the session goes on by itself.</summary>
    public TimeSpan OfStep(Tempo tempo, bool isFirst) => Of((isFirst ? FirstStep : PoseTime.StepSeconds) * Share(tempo.Pace));

    /// <summary>From "get ready" to the hold.</summary>
    public TimeSpan OfGettingReady(Tempo tempo) => Of(GetReady * Share(tempo.Pace));

    /// <summary>Between two poses.</summary>
    public TimeSpan OfRest(Tempo tempo) => Of(Rest * Share(tempo.Pace));

    /// <summary>Seconds of a session as time on the clock.</summary>
    public TimeSpan Of(double seconds) => TimeSpan.FromSeconds(seconds / speed);

    /// <summary>Seconds of a session that have passed since a time.</summary>
    public double Passed(DateTimeOffset since, DateTimeOffset now) => ((now - since).TotalSeconds + Early) * speed;

    private static double Share(Pace pace) => pace switch
    {
        Pace.Gentle => 1.5,
        Pace.Brisk => 0.75,
        _ => 1,
    };
}
