using HipStretch.Knowledge;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Questions;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class ContentIdsTests
{
    private static readonly KnowledgeBase Knowledge = ContentLoader.Load(ContentFile.Embedded());

    [Fact]
    public void Every_question_that_code_names_exists() =>
        Named("QuestionId").Except(Knowledge.Questions.All.Select(question => question.Id.ToString())).ShouldBeEmpty();

    [Fact]
    public void Every_question_is_asked_somewhere() =>
        Knowledge.Questions.All
            .Where(question => question.Stage == QuestionStage.Later)
            .Select(question => question.Id.ToString())
            .Except(Named("QuestionId")).ShouldBeEmpty("a question of the stage 'later' is asked by a dialog or by nobody");

    [Fact]
    public void Every_fact_that_code_names_exists() =>
        Named("FactId").Except(Knowledge.Facts.Keys.Select(fact => fact.ToString())).ShouldBeEmpty();

    [Fact]
    public void Every_topic_that_code_names_exists() =>
        Named("TopicId").Except(Knowledge.Topics.All.Select(topic => topic.Id.ToString())).ShouldBeEmpty();

    private static string[] Named(string type) =>
        [.. SourceTree.Product().SelectMany(file => file.Find(type + """\.Parse\("([^"]+)"\)""")).Distinct()];
}
