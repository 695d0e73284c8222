using CsCheck;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Routines;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>Sessions of one to four poses, and whatever may happen in them, with some seconds between.</summary>
internal static class AnySession
{
    private static readonly Tempo[] Tempos = [new(), new(Pace.Gentle, GoesOn: true), new(Pace.Brisk, GoesOn: true, 2), new(Holds: 0), new(Holds: 1.5)];

    private static readonly SessionEvent[] Every =
    [
        new SessionEvent.Begin(), new SessionEvent.Next(), new SessionEvent.Back(), new SessionEvent.Repeat(), new SessionEvent.Pause(),
        new SessionEvent.Resume(), new SessionEvent.Skip(), new SessionEvent.Stop(), new SessionEvent.Easier(), new SessionEvent.Hurts(),
        new SessionEvent.HowLong(), new SessionEvent.Return(), new SessionEvent.Unclear(), new SessionEvent.Scored(4, 4), new SessionEvent.Scored(6, 4), .. Tempos.Select(tempo => new SessionEvent.Lead(tempo)), .. Enum.GetValues<Sensation>().Select(what => new SessionEvent.Feels(what)),
    ];

    private static readonly PlannedPose[] Poses =
    [
        .. ReviewedContent.Knowledge.Stretches.Values.SelectMany(pose =>
            new[] { Person.With(), Person.With(("can-reach-floor", "no")), Person.With(("pregnancy", "20")), Person.With(("radiates", "foot")) }
                .Select(person => PlannedPose.For(pose, person)).OfType<PlannedPose>().Append(new PlannedPose(pose.Id, []))),
    ];

    /// <summary>Poses as different people do them, with a chair to come to, with none, and on it from the start.</summary>
    public static Gen<Session> Fresh { get; } = Gen.Select(Gen.OneOf(Poses).Array[1, 4], Gen.Bool, Gen.OneOf(Tempos), (poses, isTimed, tempo) => Session.Of(new SessionPlan(poses)) with { IsTimed = isTimed, Led = tempo });

    /// <summary>Going on is as likely as all else together, so that sessions get far.</summary>
    public static Gen<SessionEvent> Event { get; } = Gen.Frequency((1, Gen.Const<SessionEvent>(new SessionEvent.Next())), (1, Gen.OneOf(Every)));

    /// <summary>A wake-up of any number, which may be the right one.</summary>
    public static Gen<SessionEvent> WakeUp { get; } = Gen.Select(Gen.Int[0, 40], Gen.Bool, (index, isHeard) => (SessionEvent)new SessionEvent.WakeUp(index, isHeard));

    /// <summary>An event and the seconds since the one before.</summary>
    public static Gen<(SessionEvent Happened, int Seconds)[]> Story { get; } = Gen.Select(Gen.Frequency((2, Event), (1, WakeUp)), Gen.Int[0, 60]).Array[0, 60];

    /// <summary>A session as some story left it.</summary>
    public static Gen<Session> Left { get; } = Gen.Select(Fresh, Story, (session, story) => Play(session, story).Last());

    /// <summary>The session before and after every event of a story.</summary>
    public static IEnumerable<Session> Play(Session session, IEnumerable<(SessionEvent Happened, int Seconds)> story)
    {
        var now = Start;
        yield return session;
        foreach (var (happened, seconds) in story)
        {
            now += TimeSpan.FromSeconds(seconds);
            session = Coached.Machine.Handle(session, happened, now).Session;
            yield return session;
        }
    }

    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How many moments a session has come past; all of them where it is over.</summary>
    public static int Progress(this Session session)
    {
        var lengths = session.Plan.Poses.Select(pose => Moment.AllOf(ReviewedContent.Knowledge.Stretches[pose.Pose].StepsOf(pose.Variant)).Count).ToArray();
        return session.State.At() is { } at ? lengths.Take(at.Pose).Sum() + at.Moment
            : session.State is SessionState.Ready ? -1
            : lengths.Sum();
    }

    /// <summary>Where a session is; null before its beginning and after its end.</summary>
    public static Place? At(this SessionState state) => state switch
    {
        SessionState.Instructing { At: var at } => at,
        SessionState.Switching { At: var at } => at,
        SessionState.GettingReady { At: var at } => at,
        SessionState.Holding { At: var at } => at,
        SessionState.Resting { At: var at } => at,
        SessionState.Paused { At: var at } => at,
        SessionState.CheckingIn { At: var at } => at,
        _ => null,
    };
}
