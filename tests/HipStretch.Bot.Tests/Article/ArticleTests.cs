using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Tests.Article;

/// <summary>Every fact of the article reaches a person: in the answer to a question, or in the steps of a pose.</summary>
public sealed class ArticleTests(Answers answers) : IClassFixture<Answers>
{
    public static TheoryData<int> Facts => [.. Enumerable.Range(0, ArticleFacts.All.Count)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_person_can_learn_it(int index)
    {
        var fact = ArticleFacts.All[index];
        if (fact.Expect.Count > 0)
        {
            Places(fact).ShouldContain(place => fact.Expect.All(words => Holds(place, words)), $"{fact.Fact}\n{string.Join('\n', Places(fact))}");
        }

        foreach (var (name, (least, most)) in fact.Numbers)
        {
            Numbers(Pose(fact), name).ShouldContain(number => number >= least && number <= most, $"{fact.Fact} ({name})");
        }

        if (fact.EachSide)
        {
            Pose(fact).Steps.ShouldContain(step => step.EachSide, fact.Fact);
        }
    }

    [Fact]
    public void What_is_unsupported_is_said_nowhere()
    {
        var unsupported = ArticleFacts.All.SelectMany(fact => fact.Absent).ToArray();
        unsupported.ShouldNotBeEmpty();

        foreach (var topic in Answers.Knowledge.Topics.All)
        {
            unsupported.ShouldAllBe(word => !answers[topic.Id.ToString()].Contains(word, StringComparison.OrdinalIgnoreCase), topic.Id.ToString());
        }

        foreach (var pose in Answers.Knowledge.Stretches.Values)
        {
            unsupported.ShouldAllBe(word => !Steps(pose).Contains(word, StringComparison.OrdinalIgnoreCase), pose.Id.ToString());
        }
    }

    [Fact]
    public void Every_topic_answers_when_it_is_asked_for_by_its_title() =>
        Answers.Knowledge.Topics.All
            .Where(topic => topic.Id.ToString() != "sources") // it names the sources of the answer before it
            .Where(topic => !answers[topic.Id.ToString()].Contains(topic.Claims[0].Say.Split('{')[0], StringComparison.Ordinal))
            .Select(topic => topic.Title).ShouldBeEmpty();

    private IEnumerable<string> Places(ArticleFact fact) => fact.Pose is null
        ? fact.Topics.Select(topic => answers[topic])
        : [Steps(Pose(fact)) + answers[Pose(fact).Topic.ToString()]];

    private static Stretch Pose(ArticleFact fact) => Answers.Knowledge.Stretches[StretchId.Parse(fact.Pose!)];

    /// <summary>What the coach says in a pose, easier ways included.</summary>
    private static string Steps(Stretch pose) =>
        string.Join(' ', [pose.Title, .. pose.Steps.Select(step => $"{step.Do} {step.Say}"), .. pose.Easier.Select(way => way.Do), ""]);

    private static bool Holds(string place, IReadOnlyList<string> words) => words.Any(word => place.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<int> Numbers(Stretch pose, string name) => pose.Steps.SelectMany(step => name switch
    {
        "hold" => step.Hold is { } hold ? [hold] : Array.Empty<int>(),
        "breaths" => step.Breaths is { } breaths ? [breaths.Least, breaths.Most] : [],
        "repeats" => step.Repeats is { } repeats ? [repeats.Least, repeats.Most] : [],
        _ => step.Pulse is { } pulse ? [pulse, pulse * 2] : [],
    });
}
