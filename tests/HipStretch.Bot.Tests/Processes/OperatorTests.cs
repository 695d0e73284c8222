using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class OperatorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_backup_is_made_and_a_person_forgotten_while_the_server_runs()
    {
        var data = Path.Combine(folder.Path, "data");
        await using var bot = await BotProcess.StartAsync(data);
        await bot.Caller("c").SayAsync("lower back");
        var copy = Path.Combine(folder.Path, "copy.db");

        var backup = await RunAsync(data, "backup", copy);
        backup.ExitCode.ShouldBe(0, backup.Errors);
        backup.Output.ShouldContain($"Copied to {copy}: {new FileInfo(copy).Length} bytes.");
        backup.Output.ShouldContain(Path.Combine(data, "keys"));
        (await RunAsync(data, "backup", copy)).ExitCode.ShouldBe(1);

        var person = ActivityLog.Of(data, "c")[0].Json;
        var forgotten = await RunAsync(data, "forget", "--channel", Field(person, "channelId"), "--user", Field(person, "from"));
        forgotten.ExitCode.ShouldBe(0, forgotten.Errors);
        forgotten.Output.ShouldContain("1 conversations");
        ActivityLog.Of(data, "c").ShouldBeEmpty();
        var nobody = await RunAsync(data, "forget", "--channel", "test", "--user", "nobody");
        (nobody.ExitCode, nobody.Errors).ShouldBe((1, "Nothing was deleted. There is no conversation of 'nobody' in test. Give the id that activities have as from.id.\n"));
    }

    [Fact]
    public async Task A_backup_of_data_that_is_in_PostgreSQL_is_left_to_its_own_tools()
    {
        var settings = new Dictionary<string, string> { ["HipStretch__DataDirectory"] = folder.Path, ["HipStretch__Storage__Postgres"] = "Host=nowhere" };

        var refused = await CommandRun.OfAsync(settings, "", "backup", Path.Combine(folder.Path, "copy.db"));

        refused.ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("pg_dump");
    }

    public void Dispose() => folder.Dispose();

    private static Task<CommandRun> RunAsync(string data, params string[] arguments) =>
        CommandRun.OfAsync(new Dictionary<string, string> { ["HipStretch__DataDirectory"] = data }, "", arguments);

    private static string Field(string activity, string name) => Newtonsoft.Json.Linq.JObject.Parse(activity)[name] switch
    {
        Newtonsoft.Json.Linq.JObject account => (string)account["id"]!,
        { } value => (string)value!,
        null => throw new ArgumentException($"The activity has no {name}.", nameof(name)),
    };
}
