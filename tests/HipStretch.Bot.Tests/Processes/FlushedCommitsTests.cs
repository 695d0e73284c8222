using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class FlushedCommitsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Every_answer_comes_after_the_disk_has_its_turn()
    {
        await using var bot = await BotProcess.StartAsync(folder.Path);
        var caller = bot.Caller("flushed");
        await caller.SayAsync("hello");
        await using var calls = await SystemCalls.OfAsync(bot.Id, "fdatasync,fsync");

        for (var i = 0; i < 20; i++)
        {
            var before = calls.Count();
            await caller.SayAsync("heat or ice?");
            calls.Count().ShouldBeGreaterThan(before);
        }
    }

    public void Dispose() => folder.Dispose();
}
