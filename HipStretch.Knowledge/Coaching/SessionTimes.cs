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

    /// <summary>Who was asked something and says nothing may not have heard it.</summary>
    private const double Answer = 20;

    /// <summary>A slow voice's words in a second.</summary>
    private const double Spoken = 2;

    /// <summary>A timer that rings a little early has rung.</summary>
    private const double Early = 0.05;

    /// <summary>From a step's words to the next, where the session goes on by itself.</summary>
    public TimeSpan OfStep(Tempo tempo, bool isFirst) => Of((isFirst ? FirstStep : PoseTime.StepSeconds) * Share(tempo.Pace));

    /// <summary>From "get ready" to the hold.</summary>
    public TimeSpan OfGettingReady(Tempo tempo) => Of(GetReady * Share(tempo.Pace));

    /// <summary>Between two poses.</summary>
    public TimeSpan OfRest(Tempo tempo) => Of(Rest * Share(tempo.Pace));

    /// <summary>From a question to where it is asked once more.</summary>
    public TimeSpan OfAnswer(Tempo tempo) => Of(Answer * Share(tempo.Pace));

    /// <summary>How long it takes to tell what somebody changes about a pose, on the clock: a voice does not go faster with the session.</summary>
    public static TimeSpan OfWords(IEnumerable<Cue> cues) => TimeSpan.FromSeconds(cues.SelectMany(Changes).Sum(change => Words(change.Change) + Words(change.Because)) / Spoken);

    /// <summary>Seconds of a session as time on the clock.</summary>
    public TimeSpan Of(double seconds) => TimeSpan.FromSeconds(seconds / speed);

    /// <summary>Seconds of a session that have passed since a time.</summary>
    public double Passed(DateTimeOffset since, DateTimeOffset now) => ((now - since).TotalSeconds + Early) * speed;

    private static IReadOnlyList<PoseChange> Changes(Cue cue) => cue switch
    {
        Cue.Introduce { Changes: var changes } => changes,
        Cue.TakeChair { Changes: var changes } => changes,
        _ => [],
    };

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static double Share(Pace pace) => pace switch
    {
        Pace.Gentle => 1.5,
        Pace.Brisk => 0.75,
        _ => 1,
    };
}
