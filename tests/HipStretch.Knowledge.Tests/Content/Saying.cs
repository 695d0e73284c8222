using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Content;

/// <summary>Something that content lets us say, and what a voice says for it.</summary>
internal sealed record Saying(string Id, string Text, string Spoken)
{
    private static readonly KnowledgeBase Knowledge = ReviewedContent.Knowledge;

    public static IReadOnlyList<Saying> Topics { get; } = [.. Knowledge.Topics.All.SelectMany(topic => Of(topic.Id.ToString(), topic.Claims))];

    public static IReadOnlyList<Saying> Questions { get; } = [.. Knowledge.Questions.All.SelectMany(question => Of(question.Id.ToString(), question.Ask)
        .Concat((question.Items ?? []).SelectMany(item => Of($"{question.Id}/{item.Fact}", item.Ask))))];

    public static IReadOnlyList<Saying> Phrases { get; } =
        [.. Knowledge.Phrases.Keys.SelectMany(key => Of(key.ToString(), Knowledge.Phrases[key].Wordings))];

    public static IReadOnlyList<Saying> Poses { get; } = [.. Knowledge.Stretches.Values.SelectMany(Of)];

    /// <summary>Short texts that are fitted into others.</summary>
    public static IReadOnlyList<Saying> Pieces { get; } =
    [
        .. Knowledge.Causes.Select(cause => Plain($"cause {cause.Id}", cause.InASentence)),
        .. Knowledge.SelfCare.Select(item => Plain($"self-care {item.Id}", item.Brief)),
        .. Knowledge.Triggers.Values.SelectMany(trigger => Of($"trigger {trigger.Id}", trigger.Claims).Append(Plain($"trigger {trigger.Id}", trigger.Sympathy))),
        .. Knowledge.Stretches.Values.Select(pose => Plain($"stretch {pose.Id}", pose.Title)),
    ];

    /// <summary>Words on buttons, which no voice says.</summary>
    public static IReadOnlyList<Saying> Buttons { get; } =
    [
        .. Knowledge.Topics.All.Select(topic => Plain($"topic {topic.Id}", topic.Title)),
        .. Knowledge.Questions.All.SelectMany(question => (question.Choices ?? []).Select(choice => choice.Title)
            .Concat((question.Items ?? []).Select(item => item.Title)).Append(question.None)
            .OfType<string>().Select(title => Plain($"question {question.Id}", title))),
    ];

    /// <summary>All that a voice may say.</summary>
    public static IReadOnlyList<Saying> Voiced { get; } = [.. Topics, .. Questions, .. Phrases, .. Poses, .. Pieces];

    public static IReadOnlyList<Saying> All { get; } = [.. Voiced, .. Buttons];

    private static IEnumerable<Saying> Of(string id, IEnumerable<Claim> claims) => claims.Select(claim => new Saying(id, claim.Say, claim.Speak ?? claim.Say));

    private static IEnumerable<Saying> Of(string id, IEnumerable<Wording> wordings) =>
        wordings.Select(wording => new Saying(id, wording.Say, wording.Speak ?? wording.Say));

    private static IEnumerable<Saying> Of(Stretch pose) =>
    [
        .. pose.Steps.Select(step => new Saying($"{pose.Id} {step.Id}", step.Do, step.Say)),
        .. pose.Easier.Select(way => new Saying($"{pose.Id} {way.Id}", way.Do, way.Say)),
        .. pose.Cautions.Select(caution => Plain($"{pose.Id} {caution.Id}", caution.Because)),
        .. pose.Cautions.Where(caution => caution.Change is not null).Select(caution => Plain($"{pose.Id} {caution.Id}", caution.Change!)),
        .. (pose.Props ?? []).Select(prop => Plain($"{pose.Id} {prop.Prop}", prop.Say)),
    ];

    private static Saying Plain(string id, string text) => new(id, text, text);
}
