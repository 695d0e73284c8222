using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class StopsUnderLoadTests
{
    private const int People = 4;

    [Fact]
    public async Task A_process_that_is_asked_to_stop_ends_well_and_loses_nothing_that_it_answered()
    {
        await using var bot = await RestartingBot.StartAsync();
        var crowd = await Crowd.GatherAsync(People, bot);
        var talking = crowd.TalkAsync();
        await Task.WhenAny(talking, crowd.HearsAsync(20 * People));

        (await bot.RestartAsync()).ShouldBe(0);
        crowd.Finish();
        await talking;

        crowd.Sessions.ShouldBeGreaterThanOrEqualTo(People);
        AnsweredLog.Compare(ActivityLog.InFolder(bot.DataDirectory), crowd.Answers).ShouldBeGreaterThan(crowd.Answers.Count);
    }
}
