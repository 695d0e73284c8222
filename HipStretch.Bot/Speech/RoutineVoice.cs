using System.Globalization;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Routines;

namespace HipStretch.Bot.Speech;

/// <summary>A routine in words: its poses, how long it takes, and what was changed or left out for this person, with the reason.</summary>
internal sealed class RoutineVoice(KnowledgeBase knowledge, Voice voice)
{
    [Fills("count", "minutes", "poses")]
    private static readonly PhraseKey Proposal = PhraseKey.Parse("routine.proposal");

    [Fills("poses", "reason")]
    private static readonly PhraseKey LeftOut = PhraseKey.Parse("routine.left-out");

    /// <summary>Proposes a routine of at least one pose.</summary>
    public Utterance Propose(Routine routine)
    {
        var poses = string.Join(", ", routine.Poses.Select(planned => knowledge.Stretches[planned.Pose].Title));
        var proposal = voice.Words(
            Proposal,
            ("count", Plain(routine.Poses.Count)),
            ("minutes", Plain(routine.Minutes)),
            ("poses", new Utterance(poses, poses)));
        return routine.LeftOut.GroupBy(pair => pair.Value, pair => knowledge.Stretches[pair.Key].Title)
            .Select(poses => voice.Words(LeftOut, ("poses", Plain(string.Join(", ", poses))), ("reason", Plain(poses.Key))))
            .Aggregate(proposal, (all, next) => all.Then(next));
    }

    private static Utterance Plain(string text) => new(text, text);

    private static Utterance Plain(int number) => Plain(number.ToString(CultureInfo.InvariantCulture));
}
