using HipStretch.Knowledge.Loading;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

public sealed class ContentFaultsTests : IDisposable
{
    private static readonly Dictionary<string, string> NoSettings = [];

    private readonly ContentCopy content = new();

    [Fact]
    public async Task A_bot_with_faulty_content_does_not_start_and_lists_every_fault()
    {
        var places = SpoilThree();
        var run = await CommandRun.OfAsync(
            new Dictionary<string, string> { ["HipStretch__ContentDirectory"] = content.Folder, ["HipStretch__DataDirectory"] = content.Folder },
            "", "--urls", "http://127.0.0.1:0");

        ShouldList(run, places);
        run.Errors.ShouldContain("HipStretch cannot start.");
    }

    [Fact]
    public async Task A_check_of_faulty_content_lists_every_fault()
    {
        var places = SpoilThree();

        ShouldList(await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", content.Folder), places);
    }

    [Fact]
    public async Task A_check_of_sound_content_finds_nothing()
    {
        var builtIn = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check");
        var copied = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", content.Folder);

        builtIn.ExitCode.ShouldBe(0, builtIn.Errors);
        builtIn.Output.ShouldContain("no problem found");
        copied.ShouldBe(builtIn);
    }

    [Fact]
    public async Task A_check_of_a_folder_that_is_not_there_says_so()
    {
        var run = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", content.Folder + "-nowhere");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("-nowhere");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_check_finds_what_content_must_not_mean_as_well()
    {
        var place = content.Spoil("self-care/walking.yaml", "  - say:", "  - say: Walking cures back pain.");
        var run = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", content.Folder);

        ShouldList(run, [place]);
        run.Errors.ShouldContain("'cures'");
    }

    [Fact]
    public async Task A_check_as_of_a_day_finds_what_will_be_out_of_date_then()
    {
        var run = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", "--today", "2040-01-31");

        run.ExitCode.ShouldBe(1, run.Output);
        run.Errors.ShouldContain("self-care/walking.yaml:");
    }

    [Fact]
    public async Task Schemas_are_written_to_a_folder()
    {
        var run = await CommandRun.OfAsync(NoSettings, "", "knowledge", "schemas", Path.Combine(content.Folder, "schemas"));

        run.ExitCode.ShouldBe(0, run.Errors);
        Directory.GetFiles(Path.Combine(content.Folder, "schemas"), "*.json").Length.ShouldBe(ContentSchemas.All.Count);
    }

    public void Dispose() => content.Dispose();

    private string[] SpoilThree() =>
    [
        content.Spoil("causes/disc.yaml", "id:", "id: disc\nhodl: 3").Replace(":1:", ":2:"),
        content.Spoil("questions/severity.yaml", "order:", "order: many"),
        content.Spoil("triage/rules/bladder.yaml", "source:", "source: nobody"),
    ];

    private static void ShouldList(CommandRun run, IReadOnlyList<string> places)
    {
        run.ExitCode.ShouldBe(1, run.Output);
        var listed = run.Errors.Split('\n').Where(line => line.Contains(".yaml:")).ToArray();
        listed.Length.ShouldBe(places.Count, run.Errors);
        places.ShouldAllBe(place => listed.Count(line => line.Contains(place)) == 1, run.Errors);
        (run.Output + run.Errors).ShouldNotContain("   at ");
    }
}
