using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using Newtonsoft.Json.Linq;

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
        foreach (var conversation in crowd.Answers.GroupBy(answer => answer.Conversation))
        {
            var log = ActivityLog.Of(bot.DataDirectory, conversation.Key);
            log.Select(line => line.Id).ShouldBe(conversation.SelectMany(Ids), conversation.Key);
            log.Where(line => line.Id.Contains('|')).Select(line => line.Json).ShouldBe(conversation.SelectMany(Replies), conversation.Key);
        }
    }

    /// <summary>After how many answers the process is killed: random, and the same in every run.</summary>
    private static IEnumerable<int> Moments()
    {
        var random = new Random(Seed);
        return Enumerable.Range(0, Kills).Select(_ => random.Next(1, People * Messages * 3 / 4)).Order();
    }

    private static IEnumerable<string> Ids(Crowd.Answered answered) => [answered.Id, .. Caller.Read(answered.Body).Select(reply => reply.Id!)];

    private static IEnumerable<string> Replies(Crowd.Answered answered) =>
        JObject.Parse(answered.Body)["activities"]!.Select(reply => reply.ToString(Newtonsoft.Json.Formatting.None));
}
