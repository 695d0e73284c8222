using HipStretch.Bot.Localities;
using HipStretch.Knowledge.Localities;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Localities;

public sealed class RegionTests
{
    [Theory]
    [InlineData(null, "your emergency number (999, 911 or 112)")]
    [InlineData("UK", "999")]
    [InlineData("us", "911")]
    [InlineData("EU", "112")]
    public async Task An_emergency_names_the_number_of_the_region(string? region, string number)
    {
        await using var bot = new TestBot(region: region);

        var said = (await bot.SayAsync("I can't pee and my back hurts"))[0];

        said.Text!.ShouldStartWith($"**Call {number} or go to ");
    }

    [Theory]
    [InlineData("UK", "Samaritans on 116 123")]
    [InlineData("US", "988")]
    public async Task A_crisis_names_the_line_of_the_region_alone(string region, string line)
    {
        await using var bot = new TestBot(region: region);

        var said = (await bot.SayAsync("i want to kill myself"))[0];

        said.Text.ShouldNotBeNull().ShouldContain(line);
        said.Text.ShouldNotContain(region == "UK" ? "988" : "Samaritans");
    }

    [Theory]
    [InlineData("Narnia")]
    [InlineData("1")]
    [InlineData("unknown")]
    public void A_region_that_is_not_known_is_refused_with_what_may_be_set(string region) =>
        new LocalityOptionsValidator().Validate(null, new LocalityOptions { Region = region }).FailureMessage!.ShouldContain("set it to UK, US or EU");

    [Fact]
    public void No_region_is_fine() =>
        (new LocalityOptionsValidator().Validate(null, new LocalityOptions()).Succeeded, new LocalityOptions().Locality).ShouldBe((true, LocalityId.Unknown));
}
