using HipStretch.Knowledge;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Bot.Speech;

/// <summary>What a pose that somebody asks about means for them: not today, leave it out, or do it differently, and why.</summary>
internal sealed class PoseVoice(KnowledgeBase knowledge, Voice voice)
{
    private static readonly TopicId List = TopicId.Parse("pose.list");
    private static readonly TopicId Stretching = TopicId.Parse("selfcare.stretching");
    private const int Most = 4;

    private static readonly PhraseKey NotToday = PhraseKey.Parse("topic.pose-not-today");

    [Fills("reason")]
    private static readonly PhraseKey LeaveOut = PhraseKey.Parse("topic.pose-leave-out");

    [Fills("change", "because")]
    private static readonly PhraseKey Change = PhraseKey.Parse("topic.pose-change");

    /// <summary>What is said instead of stretches that somebody must not do today; null where they may, or the topic is about something else.</summary>
    public Utterance? Instead(TopicId topic, Facts known) =>
        (topic == List || topic == Stretching || Pose(topic) is not null) && knowledge.Assess(known).Stretch == StretchAdvice.No ? voice.Words(NotToday) : null;

    /// <summary>Null where the topic is no pose, or nothing that is known of the person changes it.</summary>
    public Utterance? For(TopicId topic, Facts known) => Pose(topic) is { } pose ? For(pose, known) : null;

    /// <summary>How many sentences of a pose are told at a time, fewer where more is told of what it means for this person; null for all other topics.</summary>
    public int? MostSentences(TopicId topic, Utterance? personal) => Pose(topic) is null ? null : personal is null ? Most : Most / 2;

    private Stretch? Pose(TopicId topic) => knowledge.Stretches.Values.FirstOrDefault(pose => pose.Topic == topic);

    private Utterance? For(Stretch pose, Facts known) =>
        PlannedPose.For(pose, known) is not { } planned ? voice.Words(LeaveOut, ("reason", Plain(pose.WhyNotFor(known))))
        : planned.Changes.Select(change => voice.Words(Change, ("change", Plain(change.Change)), ("because", Plain(change.Because))))
            .Aggregate((Utterance?)null, (all, next) => all is null ? next : all.And(next));

    private static Utterance Plain(string text) => new(text, text);
}
