using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class ChatTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    [Fact]
    public async Task A_chat_goes_on_where_it_was_left()
    {
        var first = await ChatAsync("lower back\nyes\nexit\nnobody hears this\n");
        first.ShouldContain("Hi, I'm HipStretch.");
        first.ShouldContain("How bad is it, from 0 to 10?");
        first.ShouldNotContain("nobody hears this");

        var second = await ChatAsync("5\n");
        second.ShouldNotContain("Hi, I'm HipStretch.");
        second.ShouldContain("How long has it hurt?");

        var other = await ChatAsync("exit\n", "--conversation", "another");
        other.ShouldContain("Where does it hurt?");
    }

    public void Dispose() => data.Dispose();

    /// <summary>What the terminal shows, its lines joined: it wraps where it likes.</summary>
    private async Task<string> ChatAsync(string input, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(new Dictionary<string, string> { ["HipStretch__DataDirectory"] = data.Path }, input, ["chat", .. arguments]);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldBeEmpty();
        return string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
