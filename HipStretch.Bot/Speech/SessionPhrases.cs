using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Bot.Speech;

/// <summary>The phrases of a coached session.</summary>
internal static class SessionPhrases
{
    [Fills("pose")]
    public static readonly PhraseKey FirstPose = PhraseKey.Parse("session.first-pose");

    [Fills("pose")]
    public static readonly PhraseKey NextPose = PhraseKey.Parse("session.next-pose");

    [Fills("change")]
    public static readonly PhraseKey Change = PhraseKey.Parse("session.change");

    [Fills("pose", "number", "of", "step")]
    public static readonly PhraseKey Step = PhraseKey.Parse("session.step");

    [Fills("side")]
    public static readonly PhraseKey SwitchSide = PhraseKey.Parse("session.switch-side");

    [Fills("seconds")]
    public static readonly PhraseKey Hold = PhraseKey.Parse("session.hold");

    [Fills("seconds", "least", "most")]
    public static readonly PhraseKey HoldBreaths = PhraseKey.Parse("session.hold-breaths");

    [Fills("least", "most")]
    public static readonly PhraseKey Repeat = PhraseKey.Parse("session.repeat");

    [Fills("seconds")]
    public static readonly PhraseKey HoldTimed = PhraseKey.Parse("session.hold-timed");

    [Fills("least")]
    public static readonly PhraseKey RepeatTimed = PhraseKey.Parse("session.repeat-timed");

    public static readonly PhraseKey HoldUntimed = PhraseKey.Parse("session.hold-untimed");

    public static readonly PhraseKey GetReadyToRepeat = PhraseKey.Parse("session.get-ready-to-repeat");

    [Fills("number", "of")]
    public static readonly PhraseKey LastRepetition = PhraseKey.Parse("session.last-repetition");

    public static readonly PhraseKey GetReady = PhraseKey.Parse("session.get-ready");

    public static readonly PhraseKey Breathe = PhraseKey.Parse("session.breathe");

    public static readonly PhraseKey Halfway = PhraseKey.Parse("session.halfway");

    public static readonly PhraseKey LastFive = PhraseKey.Parse("session.last-five");

    [Fills("number", "of")]
    public static readonly PhraseKey Repetition = PhraseKey.Parse("session.repetition");

    public static readonly PhraseKey HoldOver = PhraseKey.Parse("session.hold-over");

    public static readonly PhraseKey Rest = PhraseKey.Parse("session.rest");

    public static readonly PhraseKey NobodyListens = PhraseKey.Parse("session.nobody-listens");

    public static readonly PhraseKey LeadHint = PhraseKey.Parse("session.lead-hint");

    [Fills("way")]
    public static readonly PhraseKey Easier = PhraseKey.Parse("session.easier");

    public static readonly PhraseKey TakeChair = PhraseKey.Parse("session.take-chair");

    public static readonly PhraseKey NothingEasier = PhraseKey.Parse("session.nothing-easier");

    [Fills("step", "seconds")]
    public static readonly PhraseKey StillHolding = PhraseKey.Parse("session.still-holding");

    [Fills("step")]
    public static readonly PhraseKey StillRepeating = PhraseKey.Parse("session.still-repeating");

    public static readonly PhraseKey NoHurry = PhraseKey.Parse("session.no-hurry");

    public static readonly PhraseKey Paused = PhraseKey.Parse("session.paused");

    [Fills("pose")]
    public static readonly PhraseKey GoOn = PhraseKey.Parse("session.go-on");

    public static readonly PhraseKey TimeUp = PhraseKey.Parse("session.time-up");

    [Fills("seconds", "poses")]
    public static readonly PhraseKey TimeLeftHold = PhraseKey.Parse("session.time-left-hold");

    [Fills("seconds")]
    public static readonly PhraseKey TimeLeftHoldLast = PhraseKey.Parse("session.time-left-hold-last");

    [Fills("poses")]
    public static readonly PhraseKey TimeLeft = PhraseKey.Parse("session.time-left");

    public static readonly PhraseKey OneMore = PhraseKey.Parse("session.one-more");

    public static readonly PhraseKey LastPose = PhraseKey.Parse("session.last-pose");

    public static readonly PhraseKey EaseOut = PhraseKey.Parse("session.ease-out");

    public static readonly PhraseKey ScoreIsFine = PhraseKey.Parse("session.score-is-fine");

    public static readonly PhraseKey AtStart = PhraseKey.Parse("session.at-start");

    public static readonly PhraseKey StretchIsFine = PhraseKey.Parse("session.stretch-is-fine");

    public static readonly PhraseKey LeavePose = PhraseKey.Parse("session.leave-pose");

    /// <summary>The phrases whose keys are put together: one for each way in which a session ends, one for each check-in, one for each button.</summary>
    public static IEnumerable<PhraseKey> Families =>
        [.. Enum.GetValues<Ending>().Select(Ended), .. Enum.GetValues<CheckIn>().Select(Asked), .. SessionButtons.All.Select(Button)];

    /// <summary>What is said when a session has ended so.</summary>
    public static PhraseKey Ended(Ending how) => PhraseKey.Parse("session.ended-" + how.Word());

    /// <summary>What is asked at a check-in.</summary>
    public static PhraseKey Asked(CheckIn about) => PhraseKey.Parse("session." + about.Word());

    /// <summary>The words on the button of a command.</summary>
    public static PhraseKey Button(string command) => PhraseKey.Parse("button." + command);
}
