using System.Globalization;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>The cues of a session as one message: the step on the screen, one short action for the ear, and the buttons that make sense then.</summary>
internal sealed class SessionVoice(Voice voice)
{
    /// <summary>One message for all cues of an outcome.</summary>
    public Activity Say(SessionOutcome outcome, SessionView view)
    {
        var said = outcome.Cues.Select(cue => Words(cue, view)).Aggregate((all, next) => all.Then(next));
        var hint = view.State == "checking-in" ? InputHints.ExpectingInput : InputHints.AcceptingInput;
        return Messages.Of(said, hint, Entities.Step(view)).Offering(SessionButtons.For(outcome.Session.State).Select(Button));
    }

    private Utterance Words(Cue cue, SessionView view) => cue switch
    {
        Cue.Introduce introduce => Introduce(introduce),
        Cue.SwitchSide { Moment.Side: var side } => Say("session.switch-side", ("side", Plain(side!.Value.Word()))),
        Cue.Instruct { Pose: var pose, Moment: var moment } => Instruct(pose, moment, view),
        Cue.Hold { Moment: var moment } => Hold(moment, view),
        Cue.Ease { Way: var way } => Say("session.easier", ("way", new Utterance(way.Do, way.Say))),
        Cue.TakeChair { Changes: var changes } => Change(Say("session.take-chair"), changes),
        Cue.NothingEasier => Say("session.nothing-easier"),
        Cue.Wait => Say("session.paused"),
        Cue.GoOn { Pose: var pose } => Say("session.go-on", ("pose", Plain(pose.Title))),
        Cue.TimeLeft { Seconds: 0 } => Say("session.time-up"),
        Cue.TimeLeft { Seconds: { } seconds, Poses: 0 } => Say("session.time-left-hold-last", ("seconds", Number(seconds))),
        Cue.TimeLeft { Seconds: { } seconds, Poses: var poses } => Say("session.time-left-hold", ("seconds", Number(seconds)), ("poses", Number(poses))),
        Cue.TimeLeft { Seconds: null, Poses: 1 } => Say("session.one-more"),
        Cue.TimeLeft { Poses: 0 } => Say("session.last-pose"),
        Cue.TimeLeft { Poses: var poses } => Say("session.time-left", ("poses", Number(poses))),
        Cue.Ask { About: CheckIn.SharpOrStretch } => Say("session.sharp-or-stretch"),
        Cue.Ask { About: CheckIn.GoesAway } => Say("session.goes-away"),
        Cue.Ask => Say("session.what-now"),
        Cue.StretchIsFine => Say("session.stretch-is-fine"),
        Cue.LeavePose => Say("session.leave-pose"),
        Cue.End { How: var how } => Say("session.ended-" + how.Word()),
        _ => throw new InvalidOperationException($"There are no words for the cue {cue.GetType().Name}."),
    };

    private Utterance Introduce(Cue.Introduce cue) =>
        Change(Say(cue.IsFirst ? "session.first-pose" : "session.next-pose", ("pose", Plain(cue.Pose.Title))), cue.Changes);

    /// <summary>What this person changes, and why; the first change says that they are theirs.</summary>
    private Utterance Change(Utterance introduction, IReadOnlyList<PoseChange> changes) => changes.Count == 0
        ? introduction
        : introduction.And(Say("session.change", ("change", Plain(string.Join(' ', changes.Select(change => $"{change.Change} {change.Because}".TrimEnd()))))));

    private Utterance Instruct(Stretch pose, Moment moment, SessionView view)
    {
        var step = Filling.None.With("side", moment.Side?.Word() ?? "").Fill(new Wording(moment.Step.Do, moment.Step.Say));
        return Say(
            "session.step",
            ("pose", Plain(pose.Title)), ("number", Number(moment.Number)), ("of", Number(view.Of ?? moment.Number)), ("step", step));
    }

    private Utterance Hold(Moment moment, SessionView view) => moment.Step switch
    {
        { Repeats: { } repeats } => Say("session.repeat", ("least", Number(repeats.Least)), ("most", Number(repeats.Most))),
        { Breaths: { } breaths } => Say("session.hold-breaths", ("seconds", Number(view.HoldSeconds ?? 0)), ("least", Number(breaths.Least)), ("most", Number(breaths.Most))),
        _ => Say("session.hold", ("seconds", Number(view.HoldSeconds ?? 0))),
    };

    private Choice Button(string command) => new(command, Say("button." + command).Text);

    private Utterance Say(string key, params ReadOnlySpan<(string Name, Utterance Value)> values) => voice.Words(PhraseKey.Parse(key), values);

    private static Utterance Plain(string text) => new(text, text);

    private static Utterance Number(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));
}
