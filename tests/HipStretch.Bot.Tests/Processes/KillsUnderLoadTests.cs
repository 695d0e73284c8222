using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class KillsUnderLoadTests
{
    private const int People = 6;
    private const int Messages = 100;
    private const int Kills = 3;
    private const int Seed = 20261126;

    [Fact]
    public async Task What_was_answered_is_in_the_log_exactly_once_however_often_the_process_is_killed()
    {
        await using var bot = await RestartingBot.StartAsync();
        var crowd = new Crowd(bot, People, Messages);
        var talking = crowd.TalkAsync();
        foreach (var moment in Moments())
        {
            await crowd.ReachesAsync(moment);
            await bot.CrashAsync();
        }

        await talking;

        crowd.Unanswered.ShouldBeGreaterThan(0, "the kills hit nobody, so this proved nothing");
        crowd.Answers.Count.ShouldBe(People * Messages);
        AnsweredLog.Compare(bot.DataDirectory, crowd.Answers).ShouldBeGreaterThan(People * Messages);
    }

    /// <summary>After how many answers the process is killed: random, and the same in every run.</summary>
    private static IEnumerable<int> Moments()
    {
        var random = new Random(Seed);
        return Enumerable.Range(0, Kills).Select(_ => random.Next(1, People * Messages * 3 / 4)).Order();
    }
}
