namespace HipStretch.Bot.Tests.Blind;

/// <summary>The targets, each on cases that nobody tuned on.</summary>
public sealed class BlindReportTests(BlindReport report, ITestOutputHelper output) : IClassFixture<BlindReport>
{
    [Fact]
    public void Every_figure_is_told()
    {
        var table = ReportTable.Of(report);
        output.WriteLine(table);
        Console.WriteLine(table);

        table.Split('\n').Length.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Recognisers_are_right_in_95_of_100_texts_of_either_set()
    {
        AtLeast(0.95, report.MoreRecognisers.Right);
        AtLeast(0.95, report.Recognisers.Right);
    }

    [Fact]
    public void Red_flags_are_heard_99_times_of_100()
    {
        AtLeast(0.99, report.Recognisers.FlagsHeard);
        AtLeast(0.99, report.MoreRecognisers.FlagsHeard);
    }

    [Fact]
    public void Red_flags_are_raised_in_vain_5_times_of_100_at_most_in_either_set()
    {
        AtMost(0.05, report.MoreRecognisers.FalseAlarms);
        AtMost(0.05, report.Recognisers.FalseAlarms);
    }

    [Fact]
    public void The_topic_is_among_the_best_three_for_90_of_100_questions() => AtLeast(0.90, report.Topics.AmongThree);

    [Fact]
    public void What_is_answered_outright_is_right_90_times_of_100() => AtLeast(0.90, report.Topics.OutrightRightOfAll);

    [Fact]
    public void What_is_none_of_ours_is_answered_outright_8_times_of_100_at_most() => AtMost(0.08, report.Topics.OthersOutright);

    [Fact]
    public void Every_conversation_comes_to_a_verdict() => AtLeast(1, report.Conversations.WithVerdict);

    [Fact]
    public void Every_emergency_is_found() => AtLeast(1, report.Conversations.Emergencies);

    [Fact]
    public void Nobody_gets_less_than_they_need() => AtMost(0, report.Conversations.TooLittle);

    [Fact]
    public void Of_100_who_can_care_for_themselves_15_at_most_are_sent_elsewhere() => AtMost(0.15, report.Conversations.TooMuch);

    private static void AtLeast(double least, Share share) => share.Value.ShouldBeGreaterThanOrEqualTo(least, share.ToString());

    private static void AtMost(double most, Share share) => share.Value.ShouldBeLessThanOrEqualTo(most, share.ToString());
}
