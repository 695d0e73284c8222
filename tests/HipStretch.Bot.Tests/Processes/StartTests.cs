using System.Net;
using System.Net.Sockets;
using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("--urls", "http://127.0.0.1:0")]
    [InlineData("chat")]
    public async Task A_data_directory_that_cannot_be_made_is_told_plainly(params string[] arguments)
    {
        var file = Path.Combine(folder.Path, "a-file");
        await File.WriteAllTextAsync(file, "");
        var run = await CommandRun.OfAsync(Keeping(Path.Combine(file, "data")), "hello\n", arguments);

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain(file);
        ErrorLines(run)[0].ShouldContain("HipStretch:DataDirectory");
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_data_file_that_is_no_database_is_told_plainly()
    {
        var file = Path.Combine(folder.Path, "hipstretch.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is no database. ", 500)));
        var run = await CommandRun.OfAsync(Keeping(folder.Path), "", "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain(file);
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_told_plainly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await CommandRun.OfAsync(Keeping(folder.Path), "", "--urls", $"http://{taken.LocalEndpoint}");

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain("address already in use");
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_node_of_several_without_a_store_that_they_share_is_refused()
    {
        var settings = Keeping(folder.Path);
        settings["HipStretch__Cluster__Redis"] = "127.0.0.1:1";
        var run = await CommandRun.OfAsync(settings, "", "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain("HipStretch:Storage:Postgres");
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("MicrosoftAppType", "Banana", "MicrosoftAppType")]
    [InlineData("MicrosoftAppPassword", "a-secret-without-an-app", "MicrosoftAppId")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://login.example/keys", "ToBotFromChannelOpenIdMetadataUrl")]
    [InlineData("AllowedServiceUrls__0", "channel.example", "AllowedServiceUrls")]
    public async Task A_setting_of_the_bots_app_that_makes_no_sense_is_told_plainly(string setting, string value, string named)
    {
        var settings = Keeping(folder.Path);
        settings[setting] = value;
        var run = await CommandRun.OfAsync(settings, "", "--urls", "http://127.0.0.1:0");

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain(named);
        (run.Output + run.Errors).ShouldNotContain("   at ");
        (run.Output + run.Errors).ShouldNotContain("a-secret");
    }

    [Theory]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("ASPNETCORE_URLS", "http://*:0")]
    [InlineData("URLS", "http://localhost:0;http://+:0")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0")]
    [InlineData("HTTPS_PORTS", "0")]
    [InlineData("Kestrel__Endpoints__Web__Url", "http://[::]:0")]
    [InlineData("--urls", "nowhere")]
    public async Task An_address_that_others_can_reach_is_refused(string setting, string value)
    {
        var settings = Keeping(folder.Path);
        string[] arguments = setting.StartsWith('-') ? [setting, value] : [];
        if (arguments is [])
        {
            settings[setting] = value;
        }

        var run = await CommandRun.OfAsync(settings, "", arguments);

        run.ExitCode.ShouldBe(1);
        ErrorLines(run).ShouldHaveSingleItem().ShouldContain("localhost");
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }

    /// <summary>The port that is taken shows that it went on to listen.</summary>
    [Fact]
    public async Task An_address_that_others_can_reach_is_taken_where_it_is_allowed()
    {
        using var taken = new TcpListener(IPAddress.Any, 0);
        taken.Start();
        var settings = Keeping(folder.Path);
        settings["HipStretch__AllowPublicBinding"] = "true";
        var run = await CommandRun.OfAsync(settings, "", "--urls", $"http://0.0.0.0:{((IPEndPoint)taken.LocalEndpoint).Port}");

        ErrorLines(run).ShouldHaveSingleItem().ShouldContain("address already in use");
    }

    [Theory]
    [InlineData("chta")]
    [InlineData("serve", "now")]
    public async Task A_word_that_is_no_command_is_told_with_the_usage(params string[] arguments)
    {
        var run = await CommandRun.OfAsync(Keeping(folder.Path), "", arguments);

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain($"'{arguments[^1]}'");
        run.Errors.ShouldContain("Usage:");
    }

    public void Dispose() => folder.Dispose();

    private static Dictionary<string, string> Keeping(string dataDirectory) => new() { ["HipStretch__DataDirectory"] = dataDirectory };

    private static string[] ErrorLines(CommandRun run) => run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
