using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Tests.Coaching;

/// <summary>A session that a test plays by hand: what happens, when, and what was said to it last.</summary>
internal sealed class Coached
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    private Coached(IEnumerable<PlannedPose> poses) => Session = Session.Of(new SessionPlan([.. poses]));

    public static SessionMachine Machine { get; } = new(Knowledge.Stretches);

    public Session Session { get; private set; }

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<Cue> Said { get; private set; } = [];

    public SessionState State => Session.State;

    public SessionView View => Machine.View(Session, Now);

    /// <summary>A session of these poses, not begun.</summary>
    public static Coached Ready(params string[] poses) => new(poses.Select(pose => new PlannedPose(StretchId.Parse(pose), [])));

    /// <summary>A session of these poses, as a person does them, whose first step was said.</summary>
    public static Coached For(Facts person, params string[] poses) =>
        new Coached(poses.Select(pose => PlannedPose.For(Pose(pose), person)!)).Hears(new SessionEvent.Begin());

    /// <summary>A session of these poses whose first step was said.</summary>
    public static Coached Through(params string[] poses) => Ready(poses).Hears(new SessionEvent.Begin());

    /// <summary>A session of these poses whose holds run on the clock, and whose first step was said.</summary>
    public static Coached OnTheClock(params string[] poses)
    {
        var session = Ready(poses);
        session.Session = session.Session with { IsTimed = true };
        return session.Hears(new SessionEvent.Begin());
    }

    public static Stretch Pose(string id) => Knowledge.Stretches[StretchId.Parse(id)];

    public Coached Hears(params SessionEvent[] events)
    {
        foreach (var happened in events)
        {
            (Session, Said) = Machine.Handle(Session, happened, Now);
        }

        return this;
    }

    public Coached Feels(Sensation what) => Hears(new SessionEvent.Feels(what));

    public Coached After(double seconds)
    {
        Now += TimeSpan.FromSeconds(seconds);
        return this;
    }

    /// <summary>Goes on until a state of this kind; fails where it never comes.</summary>
    public Coached Until<T>()
        where T : SessionState
    {
        for (var tries = 0; State is not T; tries++)
        {
            tries.ShouldBeLessThan(200, $"no {typeof(T).Name} comes");
            Hears(new SessionEvent.Next());
        }

        return this;
    }

    /// <summary>The step that the last words told to do; null where they told none.</summary>
    public string? Told => Said.OfType<Cue.Instruct>().SingleOrDefault()?.Moment.Step.Id;
}
