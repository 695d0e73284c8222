namespace HipStretch.Knowledge.Tests.Loading;

public sealed class TopicExamplesTests
{
    [Fact]
    public void Examples_of_a_topic_and_of_none_load() =>
        ContentFolder.Good
            .Adding("examples/en/pose.twist.yaml", "id: pose.twist\nask: [how do i twist]")
            .Adding("examples/en/out-of-scope.yaml", "id: out-of-scope\nask: [what is the time]")
            .Load().Examples.Select(examples => examples.About?.ToString()).ShouldBe(["pose.twist", null]);

    [Fact]
    public void Examples_of_no_topic_must_say_so() =>
        ContentFolder.Good.Adding("examples/en/pose.wheel.yaml", "id: pose.wheel\nask: [how do i do the wheel]")
            .ProblemAt("examples/en/pose.wheel.yaml", 1).ShouldContain("no topic 'pose.wheel'");

    [Fact]
    public void Examples_are_not_empty() =>
        ContentFolder.Good.Adding("examples/en/pose.twist.yaml", "id: pose.twist\nask: []")
            .ProblemAt("examples/en/pose.twist.yaml", 2).ShouldContain("at least one");
}
