using System.Text;
using HipStretch.Testing;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class UnreadableDataTests : IDisposable
{
    private const string Marker = "xylophone";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task What_a_person_types_is_in_no_file_and_in_no_log()
    {
        var chatty = new Dictionary<string, string> { ["Logging__LogLevel__Default"] = "Debug" };
        await using var bot = await BotProcess.StartAsync(folder.Path, chatty);
        var page = new DirectLineClient(bot.Http, null);
        var grant = await page.OpenAsync("{}", "/api/webchat/token");
        await page.With(grant.Token).SayAsync(grant.ConversationId, $"my back hurts since I lifted a {Marker}, about a 4");

        ActivityLog.Of(folder.Path, grant.ConversationId).ShouldContain(said => said.Json.Contains(Marker, StringComparison.Ordinal));
        bot.Said.ShouldNotContain(line => line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        Files().ShouldNotContain(file => Holds(file, Marker));

        await bot.KillAsync();
        Files().ShouldNotContain(file => Holds(file, Marker));
    }

    [Fact]
    public async Task A_server_whose_keys_are_lost_says_which_and_does_not_start()
    {
        await using (await BotProcess.StartAsync(folder.Path))
        {
        }

        var keys = Directory.GetFiles(Path.Combine(folder.Path, "keys"));
        File.Delete(keys.ShouldHaveSingleItem());
        var run = await CommandRun.OfAsync(new Dictionary<string, string> { ["HipStretch__DataDirectory"] = folder.Path }, "", "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(Path.GetFileNameWithoutExtension(keys[0])["key-".Length..]);
        run.Errors.ShouldContain("Restore that folder");
        run.Errors.ShouldNotContain("   at ");
    }

    public void Dispose() => folder.Dispose();

    private string[] Files() => Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd().Contains(text, StringComparison.Ordinal);
    }
}
