using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Conversations;

/// <summary>Who says how they want to be led before the first pose is heard there.</summary>
public sealed class LeadingWishesTests : IAsyncDisposable
{
    private static readonly string[] ToTheRoutine = ["lower back", "4", "A few days", "Sport", "40", "no", "none", "none", "none", "start stretching"];

    private readonly TestBot bot = new(isPushed: true);

    [Fact]
    public async Task With_a_yes_it_begins_and_goes_on_by_itself()
    {
        await ReachAsync("5");
        await bot.SayAsync("yes, and lead me please");

        (await bot.PassAsync(TimeSpan.FromSeconds(16)))[0].Text!.ShouldContain("2 of 5");
    }

    [Fact]
    public async Task Alone_it_is_taken_up_and_the_question_comes_again()
    {
        await ReachAsync();

        (await bot.SayAsync("no timer please"))[0].Text.ShouldBe("I won't time the holds. Say \"next\" when you've had enough. How long do you have?");
    }

    [Fact]
    public async Task A_gentle_pace_gives_more_time_from_the_first_step_on()
    {
        await ReachAsync("5");
        await bot.SayAsync("at a gentle pace");
        await bot.SayAsync("yes, lead me");

        (await bot.PassAsync(TimeSpan.FromSeconds(16))).ShouldBeEmpty();
        (await bot.PassAsync(TimeSpan.FromSeconds(7)))[0].Text!.ShouldContain("2 of 5");
    }

    [Fact]
    public async Task More_time_is_a_longer_routine()
    {
        await ReachAsync("5");

        (await bot.SayAsync("I have more time"))[0].Text!.ShouldNotContain("More time for each step");
    }

    public async ValueTask DisposeAsync() => await bot.DisposeAsync();

    private async Task ReachAsync(params string[] then)
    {
        foreach (var text in (string[])[.. ToTheRoutine, .. then])
        {
            await bot.SayAsync(text);
        }
    }
}
