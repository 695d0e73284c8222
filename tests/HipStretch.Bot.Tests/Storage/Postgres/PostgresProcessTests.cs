using HipStretch.Bot.Storage;
using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresProcessTests(SharedPostgresServer shared) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_host_keeps_everything_in_the_database_that_is_configured_and_nothing_in_a_file()
    {
        using var host = await StartAsync(shared.Make(isEmpty: true), folder.Path);

        await host.Services.GetRequiredService<ITurnStore>().CommittedAsync(Turn.In("c", 0));

        await host.StopAsync(TestContext.Current.CancellationToken);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nodes_open_what_each_other_sealed_and_the_database_holds_nothing_in_the_clear()
    {
        using var another = new TemporaryFolder();
        var database = shared.Make(isEmpty: true);
        using var one = await StartAsync(database, folder.Path);
        using var two = await StartAsync(database, another.Path);

        await one.Services.GetRequiredService<ITurnStore>().CommittedAsync(Turn.In("c", 0, "a marker").Answering("m"));

        var read = await two.Services.GetRequiredService<ITurnStore>().LoadAsync("c", "m");
        Turn.Text(read.Answer!.Value).ShouldBe("answer to m");
        shared.Server.Execute("SELECT count(*) FROM answers WHERE position('answer'::bytea in json) > 0", database).ShouldBe(0L);
    }

    [Fact]
    public async Task A_key_of_configuration_opens_what_was_sealed_before_there_was_one()
    {
        var database = shared.Make(isEmpty: true);
        using (var before = await StartAsync(database, folder.Path))
        {
            await before.Services.GetRequiredService<ITurnStore>().CommittedAsync(Turn.In("c", 0).Answering("m"));
        }

        using var after = await StartAsync(database, folder.Path, Convert.ToBase64String(new byte[32]));

        Turn.Text((await after.Services.GetRequiredService<ITurnStore>().LoadAsync("c", "m")).Answer!.Value).ShouldBe("answer to m");
    }

    [Fact]
    public async Task Processes_that_start_at_once_on_an_empty_database_share_one_secret()
    {
        var settings = Settings(shared.Server.To(shared.Make(isEmpty: true)));
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CommandRun.OfAsync(settings, "", "direct-line", "secret")));

        runs.ShouldAllBe(run => run.ExitCode == 0 && run.Errors == "");
        runs.Select(run => run.Output.Trim()).Distinct().ShouldHaveSingleItem().Length.ShouldBeGreaterThan(16);
    }

    [Fact]
    public async Task A_message_whose_answer_was_lost_in_a_crash_gets_the_same_answer()
    {
        await using var bot = await RestartingBot.StartAsync(Settings(shared.Server.To(shared.Make(isEmpty: true))));
        var before = await (await bot.RunningAsync()).Caller("crashed").AskAsync("hello", "m1");

        await bot.CrashAsync();

        (await (await bot.RunningAsync()).Caller("crashed").AskAsync("hello", "m1")).ShouldBe(before);
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Password=hush", "127.0.0.1:1", "--urls", "http://127.0.0.1:0")]
    [InlineData("Host=nobody.invalid;Password=hush", "nobody.invalid:5432", "chat")]
    [InlineData("Host", "HipStretch:Storage:Postgres", "direct-line", "secret")]
    public async Task A_database_that_cannot_be_used_is_told_plainly(string connectionString, string said, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(Settings(connectionString), "hello\n", arguments);

        run.ExitCode.ShouldBe(1);
        var line = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
        line.ShouldContain(said);
        line.ShouldContain("HipStretch:Storage:Postgres");
        (run.Output + run.Errors).ShouldNotContain("   at ");
        (run.Output + run.Errors).ShouldNotContain("hush");
    }

    public void Dispose() => folder.Dispose();

    private async Task<IHost> StartAsync(string database, string dataDirectory, string? key = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(
        [
            new("HipStretch:DataDirectory", dataDirectory),
            new("HipStretch:Storage:Postgres", shared.Server.To(database)),
            .. key is null ? (KeyValuePair<string, string?>[])[] : [new("HipStretch:Encryption:Keys:0", key)],
        ]);
        builder.AddTurnStore();
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return host;
    }

    private Dictionary<string, string> Settings(string connectionString) =>
        new() { ["HipStretch__DataDirectory"] = folder.Path, ["HipStretch__Storage__Postgres"] = connectionString };
}
