using System.Globalization;
using HipStretch.Bot.Figures;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Speech;

/// <summary>The cues of a session as one message: the step on the screen, one short action for the ear, and the buttons that make sense then.</summary>
internal sealed class SessionVoice(Voice voice, FigureCatalog figures)
{
    /// <summary>One message for all cues of an outcome.</summary>
    public Activity Say(SessionOutcome outcome, SessionView view)
    {
        var said = outcome.Cues.Select(cue => Words(cue, view)).Aggregate((all, next) => all.Then(next));
        said = outcome is { Session: { IsTimed: true, Tempo.GoesOn: false }, Cues: [Cue.Introduce { IsFirst: true }, ..] } ? said.Then(Say(SessionPhrases.LeadHint)) : said;
        var hint = view.State == "checking-in" ? InputHints.ExpectingInput : InputHints.AcceptingInput;
        return Messages.Of(said, hint, Entities.Step(view, Figure(view), outcome.Cues.Select(Tone).FirstOrDefault(tone => tone is not null))).Offering(SessionButtons.For(outcome.Session.State).Select(Button));
    }

    /// <summary>What a tone can say as well as words.</summary>
    private static string? Tone(Cue cue) => cue switch
    {
        Cue.Hold { IsTimed: true } => "start",
        Cue.During { What: HoldCue.Breathe } => "breathe",
        Cue.During { What: HoldCue.Halfway } => "halfway",
        Cue.During { What: HoldCue.LastFive } => "last-five",
        Cue.During => "repetition",
        Cue.HoldOver => "end",
        _ => null,
    };

    private FigureLink? Figure(SessionView view) =>
        view is { Pose: { } pose, StepId: { } step } ? figures.Find(pose, view.Variant, step, view.Side) : null;

    private Utterance Words(Cue cue, SessionView view) => cue switch
    {
        Cue.Introduce introduce => Introduce(introduce),
        Cue.SwitchSide { Moment.Side: var side } => Say(SessionPhrases.SwitchSide, ("side", Plain(side!.Value.Word()))),
        Cue.Instruct { Pose: var pose, Moment: var moment } => Instruct(pose, moment, view),
        Cue.Hold hold => Hold(hold, view),
        Cue.StillHolding { Moment: var moment, Seconds: { } left } => Say(SessionPhrases.StillHolding, ("step", Step(moment)), ("seconds", Number(left))),
        Cue.StillHolding { Moment: var moment } => Say(SessionPhrases.StillRepeating, ("step", Step(moment))),
        Cue.GetReady { Moment.Step.Repeats: not null } => Say(SessionPhrases.GetReadyToRepeat),
        Cue.GetReady => Say(SessionPhrases.GetReady),
        Cue.During { What: var what } => During(what),
        Cue.HoldOver => Say(SessionPhrases.HoldOver),
        Cue.Rest => Say(SessionPhrases.Rest),
        Cue.NobodyListens => Say(SessionPhrases.NobodyListens),
        Cue.CannotLead => Say(TempoPhrases.CannotLead),
        Cue.Led { Tempo: var now, Before: var before } => Say(TempoPhrases.For(now, before)),
        Cue.Ease { Way: var way } => Say(SessionPhrases.Easier, ("way", new Utterance(way.Do, way.Say))),
        Cue.TakeChair { Changes: var changes } => Change(Say(SessionPhrases.TakeChair), changes),
        Cue.NothingEasier { Times: var times } => voice.Words(SessionPhrases.NothingEasier, times),
        Cue.Wait => Say(SessionPhrases.Paused),
        Cue.NoHurry => Say(SessionPhrases.NoHurry),
        Cue.GoOn { Pose: var pose } => Say(SessionPhrases.GoOn, ("pose", Plain(pose.Title))),
        Cue.TimeLeft { Seconds: 0 } => Say(SessionPhrases.TimeUp),
        Cue.TimeLeft { Seconds: { } seconds, Poses: 0 } => Say(SessionPhrases.TimeLeftHoldLast, ("seconds", Number(seconds))),
        Cue.TimeLeft { Seconds: { } seconds, Poses: var poses } => Say(SessionPhrases.TimeLeftHold, ("seconds", Number(seconds)), ("poses", Number(poses))),
        Cue.TimeLeft { Seconds: null, Poses: 1 } => Say(SessionPhrases.OneMore),
        Cue.TimeLeft { Poses: 0 } => Say(SessionPhrases.LastPose),
        Cue.TimeLeft { Poses: var poses } => Say(SessionPhrases.TimeLeft, ("poses", Number(poses))),
        Cue.Ask { About: var about, Times: var times } => voice.Words(SessionPhrases.Asked(about), times),
        Cue.EaseOut => Say(SessionPhrases.EaseOut),
        Cue.ScoreIsFine => Say(SessionPhrases.ScoreIsFine),
        Cue.AtStart => Say(SessionPhrases.AtStart),
        Cue.StretchIsFine => Say(SessionPhrases.StretchIsFine),
        Cue.LeavePose => Say(SessionPhrases.LeavePose),
        Cue.End { How: var how } => Say(SessionPhrases.Ended(how)),
        _ => throw new InvalidOperationException($"There are no words for the cue {cue.GetType().Name}."),
    };

    private Utterance Introduce(Cue.Introduce cue) =>
        Change(Say(cue.IsFirst ? SessionPhrases.FirstPose : SessionPhrases.NextPose, ("pose", Plain(cue.Pose.Title))), cue.Changes);

    /// <summary>What this person changes, and why; the first change says that they are theirs.</summary>
    private Utterance Change(Utterance introduction, IReadOnlyList<PoseChange> changes) => changes.Count == 0
        ? introduction
        : introduction.And(Say(SessionPhrases.Change, ("change", Plain(string.Join(' ', changes.Select(change => $"{change.Change} {change.Because}".TrimEnd()))))));

    private Utterance Instruct(Stretch pose, Moment moment, SessionView view) => Say(
        SessionPhrases.Step,
        ("pose", Plain(pose.Title)), ("number", Number(moment.Number)), ("of", Number(view.Of ?? moment.Number)), ("step", Step(moment)));

    private static Utterance Step(Moment moment) => Filling.None.With("side", moment.Side?.Word() ?? "").Fill(new Wording(moment.Step.Do, moment.Step.Say));

    private Utterance During(HoldCue what) => what switch
    {
        HoldCue.Breathe => Say(SessionPhrases.Breathe),
        HoldCue.Halfway => Say(SessionPhrases.Halfway),
        HoldCue.LastFive => Say(SessionPhrases.LastFive),
        HoldCue.Repetition { Number: var number, Of: var of } when number == of => Say(SessionPhrases.LastRepetition, ("number", Number(number)), ("of", Number(of))),
        HoldCue.Repetition { Number: var number, Of: var of } => Say(SessionPhrases.Repetition, ("number", Number(number)), ("of", Number(of))),
        _ => throw new InvalidOperationException($"There are no words for {what.GetType().Name} in a hold."),
    };

    private Utterance Hold(Cue.Hold hold, SessionView view) => hold.Moment.Step switch
    {
        { Repeats: { } repeats } when hold.IsTimed => Say(SessionPhrases.RepeatTimed, ("least", Number(repeats.Least))),
        _ when hold.IsTimed => Say(SessionPhrases.HoldTimed, ("seconds", Number(view.HoldSeconds ?? 0))),
        { Repeats: null } when view.HoldSeconds is null => Say(SessionPhrases.HoldUntimed),
        { Repeats: { } repeats } => Say(SessionPhrases.Repeat, ("least", Number(repeats.Least)), ("most", Number(repeats.Most))),
        { Breaths: { } breaths } => Say(SessionPhrases.HoldBreaths, ("seconds", Number(view.HoldSeconds ?? 0)), ("least", Number(breaths.Least)), ("most", Number(breaths.Most))),
        _ => Say(SessionPhrases.Hold, ("seconds", Number(view.HoldSeconds ?? 0))),
    };

    private Choice Button(string command) => new(command, Say(SessionPhrases.Button(command)).Text);

    private Utterance Say(PhraseKey key, params ReadOnlySpan<(string Name, Utterance Value)> values) => voice.Words(key, values);

    private static Utterance Plain(string text) => new(text, text);

    private static Utterance Number(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));
}
