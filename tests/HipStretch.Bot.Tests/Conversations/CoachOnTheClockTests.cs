using HipStretch.Testing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Conversations;

/// <summary>What a session does by itself, where scripts cannot tell: who listens, what clients' switches say, and what the screen is told.</summary>
public sealed class CoachOnTheClockTests : IAsyncDisposable
{
    private static readonly string[] ToTheFirstStep =
        ["lower back", "4", "A few days", "Sport", "40", "no", "none", "none", "none", "start stretching", "5", "yes"];

    private readonly TestBot bot = new(isPushed: true);

    [Fact]
    public async Task A_hold_that_nobody_listens_to_ends_and_then_it_waits()
    {
        await ReachHoldAsync();
        bot.IsHeard = false;

        var said = await bot.PassAsync(TimeSpan.FromMinutes(5));

        said.ShouldHaveSingleItem().Text.ShouldBe("Good.\n\nI'll wait here. Say \"resume\" when you're ready.");
        State(said[0]).ShouldBe("paused");
        bot.IsHeard = true;
        (await bot.PassAsync(TimeSpan.FromMinutes(5))).ShouldBeEmpty();
        (await bot.SayAsync("resume"))[0].Text.ShouldStartWith("We stopped at Knee-to-chest stretch.\n\n**Knee-to-chest stretch · 5 of 5**");
    }

    [Fact]
    public async Task A_switch_to_hands_free_leads_at_once_and_is_remembered_for_the_next_time()
    {
        await ReachFirstStepAsync();

        (await SwitchAsync("hipstretch/hands-free", new JObject { ["on"] = true }))[0].Text.ShouldStartWith("I'll go on by myself now.");
        (await bot.PassAsync(TimeSpan.FromSeconds(16)))[0].Text!.ShouldContain("2 of 5");
        (await SwitchAsync("hipstretch/hands-free", new JObject { ["on"] = true })).ShouldBeEmpty();
        await bot.SayAsync("stop");
        (await bot.PassAsync(TimeSpan.FromMinutes(1))).ShouldBeEmpty();

        foreach (var text in (string[])["2", "start stretching", "yes", "5", "yes"])
        {
            await bot.SayAsync(text);
        }

        (await bot.PassAsync(TimeSpan.FromSeconds(16)))[0].Text!.ShouldContain("2 of 5");
    }

    [Fact]
    public async Task Longer_holds_are_longer_on_the_screen_and_on_the_clock()
    {
        await ReachFirstStepAsync();
        await SwitchAsync("hipstretch/hold-time", new JObject { ["scale"] = 2 });
        var hold = await ToHoldAsync();

        ((int?)Step(hold)["holdSeconds"], (int?)Step(hold)["remainingMs"]).ShouldBe((60, 60_000));
        (await bot.PassAsync(TimeSpan.FromSeconds(59))).ShouldNotContain(message => message.Text!.StartsWith("Good.", StringComparison.Ordinal));
        (await bot.PassAsync(TimeSpan.FromSeconds(1))).ShouldHaveSingleItem().Text.ShouldStartWith("Good.");
    }

    [Theory]
    [InlineData("hipstretch/hands-free", """{"on":"yes"}""")]
    [InlineData("hipstretch/hands-free", """{}""")]
    [InlineData("hipstretch/hold-time", """{"scale":7}""")]
    [InlineData("hipstretch/hold-time", """{"scale":"long"}""")]
    [InlineData("hipstretch/nothing", """{}""")]
    public async Task A_switch_that_makes_no_sense_changes_nothing(string name, string value)
    {
        await ReachFirstStepAsync();

        (await SwitchAsync(name, JObject.Parse(value))).ShouldBeEmpty();
        (await bot.PassAsync(TimeSpan.FromMinutes(1))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_runs_down_is_told_with_every_cue()
    {
        await ReachHoldAsync();

        var cues = await bot.PassAsync(TimeSpan.FromSeconds(26));

        cues.Select(cue => (State(cue), (int)Step(cue)["remainingMs"]!)).ShouldBe([("holding", 22_500), ("holding", 15_000), ("holding", 5_000)]);
    }

    [Fact]
    public async Task A_red_flag_in_a_hold_stops_everything()
    {
        await ReachHoldAsync();

        (await bot.SayAsync("I've gone numb between my legs"))[0].Text!.ShouldContain("999");
        (await bot.PassAsync(TimeSpan.FromMinutes(2))).ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private async Task ReachFirstStepAsync()
    {
        foreach (var text in ToTheFirstStep)
        {
            await bot.SayAsync(text);
        }
    }

    private async Task ReachHoldAsync()
    {
        await ReachFirstStepAsync();
        State(await ToHoldAsync()).ShouldBe("holding");
    }

    private async Task<Activity> ToHoldAsync()
    {
        IReadOnlyList<Activity> said = [];
        for (var i = 0; i < 4; i++)
        {
            said = await bot.SayAsync("next");
        }

        return said[0];
    }

    private Task<IReadOnlyList<Activity>> SwitchAsync(string name, JObject value) => bot.SendAsync(new Activity(ActivityTypes.Event) { Name = name, Value = value });

    private static string? State(Activity message) => (string?)Step(message)["state"];

    private static JObject Step(Activity message) => message.Entities!.Single(entity => entity.Type == "hipstretch/step").Properties;
}
