using System.Text.Json.Nodes;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.CommandLine;

public sealed class AssessCommandTests
{
    private static readonly Dictionary<string, string> NoSettings = [];

    [Fact]
    public async Task Lines_that_are_piped_in_are_answered_on_the_standard_output_alone()
    {
        var run = await CommandRun.OfAsync(NoSettings, "{\"id\":\"a\",\"facts\":{\"location\":\"hip\"}}\nbroken\n", "assess");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldBeEmpty();
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToArray();
        ((string?)lines[0]["urgency"]).ShouldBe("selfcare");
        ((string?)lines[1]["error"]!["code"]).ShouldBe("BadJson");
    }

    [Fact]
    public async Task The_facts_are_listed_as_json()
    {
        var run = await CommandRun.OfAsync(NoSettings, "", "assess", "--facts");

        run.ExitCode.ShouldBe(0, run.Errors);
        JsonNode.Parse(run.Output)!.AsArray().ShouldContain(fact => (string?)fact!["id"] == "bladder");
    }
}
