using HipStretch.Bot.Tests.Storage.Postgres;
using HipStretch.Testing.Processes;
using HipStretch.Testing.Servers;

namespace HipStretch.Bot.Tests.Processes;

public sealed class KillsUnderLoadTests(SharedPostgresServer postgres)
{
    private const int People = 8;

    [Fact]
    public async Task What_was_answered_is_in_the_log_exactly_once_and_no_session_steps_twice_however_often_the_process_is_killed()
    {
        await using var bot = await RestartingBot.StartAsync();

        Check(await KillRun.OfAsync([bot], ActivityLog.InFolder(bot.DataDirectory), kills: 3, People), kills: 3);
    }

    [Fact]
    public async Task The_same_holds_for_two_nodes_and_the_other_goes_on_with_every_conversation_when_one_is_killed()
    {
        Assert.SkipWhen(RedisServer.Program is null, RedisServer.WhyNot);
        await using var shared = await SharedNodes.StartAsync(postgres.Server.To(postgres.Make(isEmpty: true)));

        Check(await KillRun.OfAsync(shared.Nodes, shared.Log, kills: 2, People), kills: 2);
    }

    /// <summary>The run fails by itself where it finds something wrong; this is that it did not miss what it looks for.</summary>
    private static void Check(KillRun run, int kills)
    {
        TestContext.Current.SendDiagnosticMessage(run.ToString());
        run.Kills.ShouldBe(kills);
        run.CutOff.ShouldBeGreaterThan(0);
        run.Sessions.ShouldBeGreaterThanOrEqualTo(People);
        run.Steps.ShouldBeGreaterThan(10 * run.Sessions);
        run.Replies.ShouldBeGreaterThan(run.Answers);
    }
}
