using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;
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
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(
            [new("HipStretch:DataDirectory", folder.Path), new("HipStretch:Storage:Postgres", shared.Server.To(shared.Make(isEmpty: true)))]);
        builder.AddTurnStore();
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        var store = host.Services.GetRequiredService<ITurnStore>().ShouldBeOfType<PostgresTurnStore>();
        host.Services.GetRequiredService<IOutboxStore>().ShouldBeSameAs(store);
        host.Services.GetRequiredService<IRetentionStore>().ShouldBeSameAs(store);
        host.Services.GetRequiredService<ISecretStore>().ShouldBeSameAs(store);
        await store.CommittedAsync(Turn.In("c", 0));
        await host.StopAsync(TestContext.Current.CancellationToken);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
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

    private Dictionary<string, string> Settings(string connectionString) =>
        new() { ["HipStretch__DataDirectory"] = folder.Path, ["HipStretch__Storage__Postgres"] = connectionString };
}
