using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Knowledge.Coaching;

/// <summary>Something to say to the person, without its words.</summary>
public abstract record Cue
{
    private Cue()
    {
    }

    /// <summary>A pose begins.</summary>
    /// <param name="Pose">The pose.</param>
    /// <param name="Changes">What this person changes about it; empty where nothing.</param>
    /// <param name="IsFirst">Whether it is the session's first.</param>
    public sealed record Introduce(Stretch Pose, IReadOnlyList<PoseChange> Changes, bool IsFirst) : Cue;

    /// <summary>The second side begins.</summary>
    public sealed record SwitchSide(Moment Moment) : Cue;

    /// <summary>Do this.</summary>
    public sealed record Instruct(Stretch Pose, Moment Moment) : Cue;

    /// <summary>Stay in it, or repeat it.</summary>
    /// <param name="Pose">The pose.</param>
    /// <param name="Moment">The step that is held.</param>
    /// <param name="IsTimed">Whether it ends by itself, and the person need not count.</param>
    public sealed record Hold(Stretch Pose, Moment Moment, bool IsTimed = false) : Cue;

    /// <summary>Said again in the midst of a hold that runs on the clock.</summary>
    /// <param name="Moment">The step that is held.</param>
    /// <param name="Seconds">What is left of it; null where repetitions are counted.</param>
    public sealed record StillHolding(Moment Moment, int? Seconds) : Cue;

    /// <summary>The hold is about to begin.</summary>
    public sealed record GetReady(Stretch Pose, Moment Moment) : Cue;

    /// <summary>Something in the midst of a hold.</summary>
    public sealed record During(HoldCue What) : Cue;

    /// <summary>The hold is over.</summary>
    public sealed record HoldOver : Cue;

    /// <summary>Rest before the next pose.</summary>
    public sealed record Rest : Cue;

    /// <summary>It is led so from now on.</summary>
    /// <param name="Tempo">How.</param>
    /// <param name="Before">How it was led before.</param>
    public sealed record Led(Tempo Tempo, Tempo Before) : Cue;

    /// <summary>It cannot go on by itself here: what it then says would not reach the person.</summary>
    public sealed record CannotLead : Cue;

    /// <summary>Nobody seems to listen, so that it waits here.</summary>
    public sealed record NobodyListens : Cue;

    /// <summary>An easier way.</summary>
    public sealed record Ease(Modification Way) : Cue;

    /// <summary>The pose begins anew, on a chair.</summary>
    /// <param name="Changes">What this person changes about it there; empty where nothing.</param>
    public sealed record TakeChair(IReadOnlyList<PoseChange> Changes) : Cue;

    /// <summary>There is no easier way left.</summary>
    /// <param name="Times">How often what to do now was asked before, from 0.</param>
    public sealed record NothingEasier(int Times = 0) : Cue;

    /// <summary>We wait.</summary>
    public sealed record Wait : Cue;

    /// <summary>A question that was asked can wait.</summary>
    public sealed record NoHurry : Cue;

    /// <summary>We go on where we stopped.</summary>
    public sealed record GoOn(Stretch Pose) : Cue;

    /// <summary>What is left: seconds of a hold; null where nothing is being held; then poses.</summary>
    public sealed record TimeLeft(int? Seconds, int Poses) : Cue;

    /// <summary>A question about how it feels.</summary>
    /// <param name="About">What is asked.</param>
    /// <param name="Times">How often it was asked before, from 0, so that it is asked in other words.</param>
    public sealed record Ask(CheckIn About, int Times = 0) : Cue;

    /// <summary>Come out of it, slowly.</summary>
    public sealed record EaseOut : Cue;

    /// <summary>The pain score is heard, and is no reason to stop.</summary>
    public sealed record ScoreIsFine : Cue;

    /// <summary>There is no step before the first one.</summary>
    public sealed record AtStart : Cue;

    /// <summary>A strong stretch is fine.</summary>
    public sealed record StretchIsFine : Cue;

    /// <summary>This pose is left out for today.</summary>
    public sealed record LeavePose : Cue;

    /// <summary>The session is over.</summary>
    public sealed record End(Ending How) : Cue;
}
