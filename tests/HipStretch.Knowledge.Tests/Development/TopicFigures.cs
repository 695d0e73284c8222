using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Topics;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>How well questions were understood, as shares from 0 to 1.</summary>
/// <param name="First">Questions for a topic whose topic came first.</param>
/// <param name="AmongThree">Questions for a topic whose topic was one of three.</param>
/// <param name="Outright">Questions for a topic that were answered outright.</param>
/// <param name="Precision">Answers given outright, to any question, that were right.</param>
/// <param name="TurnedAway">Questions for a topic that were taken for out of scope.</param>
/// <param name="OutOfScopeAnswered">Questions for no topic that were answered outright.</param>
/// <param name="OutOfScopeSeen">Questions for no topic that were taken for that.</param>
internal sealed record TopicFigures(
    double First, double AmongThree, double Outright, double Precision, double TurnedAway, double OutOfScopeAnswered, double OutOfScopeSeen)
{
    public static TopicFigures Of(IEnumerable<TopicQuestion> questions, Func<string, (IReadOnlyList<TopicId> Topics, TopicMatch Match)> understand)
    {
        var heard = questions.Select(question => (Question: question, Found: understand(question.Text)))
            .Select(one => (one.Question, Best: one.Found.Topics.Select(topic => topic.ToString()).ToList(), one.Found.Match)).ToList();
        var (outside, inside) = (heard.FindAll(one => one.Question.IsOutOfScope), heard.FindAll(one => !one.Question.IsOutOfScope));
        return new(
            inside.Average(one => Share(one.Best is [var first, ..] && first == one.Question.Topic)),
            inside.Average(one => Share(one.Best.Contains(one.Question.Topic))),
            inside.Average(one => Share(one.Match == TopicMatch.Clear)),
            heard.Where(one => one.Match == TopicMatch.Clear).Average(one => Share(one.Best[0] == one.Question.Topic)),
            inside.Average(one => Share(one.Match == TopicMatch.OutOfScope)),
            outside.Average(one => Share(one.Match == TopicMatch.Clear)),
            outside.Average(one => Share(one.Match == TopicMatch.OutOfScope)));
    }

    private static double Share(bool counts) => counts ? 1 : 0;
}
