using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Speech;

/// <summary>A routine in words: its poses, how long it takes, and what was changed or left out for this person, with the reason.</summary>
internal sealed class RoutineVoice(KnowledgeBase knowledge, Voice voice)
{
    [Fills("count", "minutes", "poses")]
    private static readonly PhraseKey Proposal = PhraseKey.Parse("routine.proposal");

    [Fills("count", "minutes", "poses")]
    private static readonly PhraseKey OffTheFloor = PhraseKey.Parse("session.off-the-floor");

    [Fills("poses")]
    private static readonly PhraseKey Changed = PhraseKey.Parse("session.changed");

    /// <summary>How much shorter than the time that was told, in minutes, a routine is before that is worth a word.</summary>
    public const int Shorter = 3;

    [Fills("count")]
    private static readonly PhraseKey Poses = PhraseKey.Parse("session.poses");

    private static readonly PhraseKey OnePose = PhraseKey.Parse("session.one-pose");

    private static readonly PhraseKey ThatIsAll = PhraseKey.Parse("session.that-is-all");

    private static readonly PhraseKey AllChanged = PhraseKey.Parse("session.all-changed");

    [Fills("poses", "reason")]
    private static readonly PhraseKey LeftOut = PhraseKey.Parse("routine.left-out");

    /// <summary>Proposes a routine of at least one pose.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="tellsAll">Whether to tell that there are no more poses, where there are none.</param>
    public Utterance Propose(Routine routine, bool tellsAll)
    {
        var poses = string.Join(", ", routine.Poses.Select(planned => knowledge.Stretches[planned.Pose].Title));
        var proposal = voice.Words(
            routine.Poses.Any(IsOnTheFloor) ? Proposal : OffTheFloor,
            ("count", routine.Poses.Count == 1 ? voice.Words(OnePose) : voice.Words(Poses, ("count", Plain(routine.Poses.Count)))),
            ("minutes", Plain(routine.Minutes)),
            ("poses", new Utterance(poses, poses)));
        var told = Change(tellsAll && routine.IsAll ? proposal.And(voice.Words(ThatIsAll)) : proposal, routine.Poses);
        return routine.LeftOut.Count == 0 ? told : told.Then(WhatIsLeftOut(routine.LeftOut));
    }

    /// <summary>All of them in one line, then the reasons, each once.</summary>
    private Utterance WhatIsLeftOut(IReadOnlyDictionary<StretchId, string> leftOut) => voice.Words(
        LeftOut,
        ("poses", Plain(string.Join(", ", leftOut.Keys.Select(pose => knowledge.Stretches[pose].Title)))),
        ("reason", Plain(string.Join(' ', leftOut.Values.Distinct()))));

    /// <summary>Which poses are changed; how and why is said with each of them.</summary>
    private Utterance Change(Utterance proposal, IReadOnlyList<PlannedPose> poses)
    {
        var changed = poses.Where(planned => planned.Changes.Count > 0).Select(planned => knowledge.Stretches[planned.Pose].Title).ToArray();
        return changed.Length == 0 ? proposal
            : changed.Length == poses.Count ? proposal.Then(voice.Words(AllChanged))
            : proposal.Then(voice.Words(Changed, ("poses", Plain(string.Join(", ", changed)))));
    }

    private bool IsOnTheFloor(PlannedPose planned) =>
        knowledge.Stretches[planned.Pose].PositionOf(planned.Variant) is Position.Lying or Position.Kneeling;

    private static Utterance Plain(string text) => new(text, text);

    private static Utterance Plain(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));
}
