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

        ShouldList(await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", "--content", content.Folder), places);
    }

    [Fact]
    public async Task A_check_of_sound_content_finds_nothing()
    {
        var builtIn = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check");
        var copied = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", "--content", content.Folder);

        builtIn.ExitCode.ShouldBe(0, builtIn.Errors);
        builtIn.Output.ShouldContain("no problem found");
        copied.ShouldBe(builtIn);
    }

    [Fact]
    public async Task A_check_of_a_folder_that_is_not_there_says_so()
    {
        var run = await CommandRun.OfAsync(NoSettings, "", "knowledge", "check", "--content", content.Folder + "-nowhere");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("-nowhere");
        run.Errors.ShouldNotContain("   at ");
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
