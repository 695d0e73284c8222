using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class StopsUnderLoadTests
{
    private const int People = 4;
    private const int Messages = 60;

    [Fact]
    public async Task A_process_that_is_asked_to_stop_ends_well_and_loses_nothing_that_it_answered()
    {
        await using var bot = await RestartingBot.StartAsync();
        var crowd = new Crowd(bot, People, Messages);
        var talking = crowd.TalkAsync();
        await crowd.ReachesAsync(People * Messages / 3);

        (await bot.RestartAsync()).ShouldBe(0);
        await talking;

        crowd.Answers.Count.ShouldBe(People * Messages);
        foreach (var conversation in crowd.Answers.GroupBy(answer => answer.Conversation))
        {
            ActivityLog.Of(bot.DataDirectory, conversation.Key).Select(line => line.Id).ShouldBe(conversation.SelectMany(Ids), conversation.Key);
        }
    }

    private static IEnumerable<string> Ids(Crowd.Answered answered) => [answered.Id, .. Caller.Read(answered.Body).Select(reply => reply.Id!)];
}
