using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;
using Case = HipStretch.Bot.Dialogs.Case;

namespace HipStretch.Bot.Tests.State;

/// <summary>One of everything that is kept between turns, with no part left at its default.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset Since = new(2026, 11, 26, 9, 0, 0, 125, TimeSpan.FromHours(1));

    public static Facts Facts { get; } = Facts.None
        .With(FactId.Parse("bladder"), FactValue.No)
        .With(FactId.Parse("fever"), FactValue.Unsure)
        .With(FactId.Parse("onset"), new FactValue.Said("lift"))
        .With(FactId.Parse("severity"), new FactValue.Number(0))
        .With(FactId.Parse("duration"), new FactValue.Number(2.5))
        .With(FactId.Parse("location"), new FactValue.Several(["lower-back", "hip"]))
        .With(FactId.Parse("side"), new FactValue.Several(["left"]));

    public static Asking Asking { get; } = new Asking(
        new OpenQuestion(QuestionId.Parse("cauda-equina"), FactId.Parse("bladder")),
        Times: 2,
        Returns: 1,
        Topics: [TopicId.Parse("selfcare.overview"), TopicId.Parse("sources")],
        TellsVerdict: true).With("summary", new Utterance("**Lower back**, \"left\"\n5/10 🔥", "Lower back, left"));

    public static Case Case { get; } = new(
        new Interview(Facts, [QuestionId.Parse("location"), QuestionId.Parse("side")], [FactId.Parse("fever")], [FactId.Parse("bowel")]),
        Asking,
        TopicId.Parse("selfcare.heat-ice"),
        TopicPart: 1);

    public static IReadOnlyList<SessionState> SessionStates { get; } =
    [
        new SessionState.Ready(),
        .. Places().SelectMany(at => (SessionState[])
        [
            new SessionState.Instructing(at),
            new SessionState.Switching(at),
            new SessionState.GettingReady(at, Since),
            new SessionState.Holding(at, Since),
            new SessionState.Holding(at, Since, Said: 2),
            new SessionState.Resting(at, Since),
            new SessionState.Paused(at),
            .. Enum.GetValues<CheckIn>().Select(about => new SessionState.CheckingIn(at, about)),
        ]),
        .. Enum.GetValues<Ending>().Select(ending => new SessionState.Finished(ending)),
    ];

    /// <summary>The dialogs of somebody who is being coached.</summary>
    public static DialogState Dialogs { get; } = new(
    [
        new DialogInstance { Id = "root", State = new Dictionary<string, object> { ["dialogs"] = Coaching() } },
    ]);

    public static Session SessionIn(SessionState state) => new(
        new SessionPlan([Twist, new PlannedPose(StretchId.Parse("child-pose"), [])]),
        state,
        EasierGiven: 1,
        Led: new Tempo(Pace.Gentle, GoesOn: true, Holds: 1.5),
        IsTimed: true,
        Alarm: new Alarm(3, Since),
        Alarms: 3,
        HasAskedHowItIs: true);

    private static PlannedPose Twist { get; } = new(
        StretchId.Parse("twist"),
        [new PoseChange("Keep your knees bent.", "It is easier.")],
        "small",
        new PlannedPose(StretchId.Parse("twist"), [new PoseChange("Sit tall.", "It helps.")], "chair"));

    private static DialogState Coaching() => new(
    [
        new DialogInstance
        {
            Id = CoachedSessionDialog.DialogId,
            State = new Dictionary<string, object> { ["session"] = SessionIn(new SessionState.Holding(new Place(1, 2), Since)) },
        },
        new DialogInstance
        {
            Id = CareDialog.DialogId,
            Version = "care:5",
            State = new Dictionary<string, object>
            {
                ["stepIndex"] = 0,
                ["instanceId"] = "a-b-c",
                ["options"] = "change",
                ["values"] = new Dictionary<string, object> { ["count"] = 3, ["said"] = true, ["nested"] = new Dictionary<string, object> { ["n"] = 1 } },
            },
        },
    ]);

    private static IEnumerable<Place> Places() => [new(0, 0), new(1, 2)];
}
