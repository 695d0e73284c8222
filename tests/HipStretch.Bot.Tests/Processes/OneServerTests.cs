using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class OneServerTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    [Fact]
    public async Task A_second_server_on_one_data_directory_is_refused_and_one_after_a_crash_is_not()
    {
        await using var first = await BotProcess.StartAsync(data.Path);

        (await Should.ThrowAsync<InvalidOperationException>(BotProcess.StartAsync(data.Path))).Message.ShouldContain("Another server uses the data directory");

        await first.KillAsync();
        await using var next = await BotProcess.StartAsync(data.Path);
        (await next.Caller("c").SayAsync("lower back"))[^1].Text.ShouldBe("How bad is it, from 0 to 10?");
    }

    public void Dispose() => data.Dispose();
}
