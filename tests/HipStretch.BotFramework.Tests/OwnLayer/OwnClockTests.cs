using HipStretch.BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>By which clock our recogniser of times counts.</summary>
public sealed class OwnClockTests
{
    [Fact]
    public async Task The_wall_clock_of_the_local_time_counts_whatever_its_offset()
    {
        var late = new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.FromHours(-8));

        (await SpokenTime.OfAsync(new Activity(ActivityTypes.Message) { Text = "tomorrow", LocalTimestamp = late }))
            .ShouldBe("2026-11-24 = 2026-11-24");
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-11-24 = 2026-11-24")]
    [InlineData("America/Los_Angeles", "2026-11-23 = 2026-11-23")]
    [InlineData("Mars/Olympus", "2026-11-23 = 2026-11-23")]
    [InlineData("../../dev/zero", "2026-11-23 = 2026-11-23")]
    [InlineData("/dev/zero", "2026-11-23 = 2026-11-23")]
    [InlineData(null, "2026-11-23 = 2026-11-23")]
    public async Task Without_a_local_time_the_time_in_the_zone_counts_or_the_time_itself(string? zone, string expected)
    {
        var sent = new DateTimeOffset(2026, 11, 23, 23, 30, 0, TimeSpan.Zero);

        (await SpokenTime.OfAsync(new Activity(ActivityTypes.Message) { Text = "today", Timestamp = sent, LocalTimezone = zone }))
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("8 pm", "T20 = 20:00:00")]
    [InlineData("every Friday", "XXXX-WXX-5 = not resolved")]
    [InlineData("2026-12-03 at 18:00", "2026-12-03T18:00 = 2026-12-03 18:00:00")]
    [InlineData("tomorrow", "")]
    [InlineData("Friday", "")]
    [InlineData("in two hours", "")]
    public async Task Without_any_time_of_the_message_only_what_needs_none_is_understood(string said, string expected)
    {
        var answer = new Activity(ActivityTypes.Message) { Text = said };

        (await SpokenTime.OfAsync(answer, new Timeless())).ShouldBe(expected);
    }

    [Fact]
    public async Task A_clock_at_the_end_of_the_calendar_is_none()
    {
        var end = new Activity(ActivityTypes.Message) { Text = "in 9999 months", LocalTimestamp = DateTimeOffset.MaxValue };

        (await SpokenTime.OfAsync(end)).ShouldBeEmpty();
    }

    private sealed class Timeless : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            turnContext.Activity.Timestamp = null;
            return next(cancellationToken);
        }
    }
}
