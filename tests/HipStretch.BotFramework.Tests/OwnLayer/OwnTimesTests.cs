using HipStretch.BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>What our recogniser of times understands otherwise than that of Recognizers.Text, or makes surer.</summary>
public sealed class OwnTimesTests
{
    [Theory]
    [InlineData("at 8 every morning", "T08 = not resolved")]
    [InlineData("every day at 7:30", "T07:30 = not resolved; T19:30 = not resolved")]
    [InlineData("weekdays at 7", "XXXX-WXX-WDT07 = not resolved; XXXX-WXX-WDT19 = not resolved")]
    [InlineData("Monday to Friday at 7 am", "XXXX-WXX-WDT07 = not resolved")]
    [InlineData("every weekend at noon", "XXXX-WXX-WET12 = not resolved")]
    [InlineData("weekday mornings at 8", "XXXX-WXX-WDT08 = not resolved")]
    [InlineData("Friday evenings at 6", "XXXX-WXX-5T18 = not resolved")]
    [InlineData("every Friday evening", "XXXX-WXX-5TEV = not resolved")]
    [InlineData("every Monday to Friday at 8 am", "XXXX-WXX-WDT08 = not resolved")]
    [InlineData("mon-fri 8am", "XXXX-WXX-WDT08 = not resolved")]
    [InlineData("every week on Monday at 9 am", "XXXX-WXX-1T09 = not resolved")]
    [InlineData("daily at 8am", "T08 = not resolved")]
    [InlineData("every single day at noon", "T12 = not resolved")]
    [InlineData("in the evening every day", "TEV = not resolved")]
    [InlineData("every other day", "P2D = not resolved")]
    [InlineData("once a day", "P1D = not resolved")]
    [InlineData("every 2 hours", "PT2H = not resolved")]
    public async Task Own_recogniser_understands_what_comes_back(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("at 7.30", "T07:30 = 07:30:00; T19:30 = 19:30:00")]
    [InlineData("at seven thirty", "T07:30 = 07:30:00; T19:30 = 19:30:00")]
    [InlineData("eight o'clock", "T08 = 08:00:00; T20 = 20:00:00")]
    [InlineData("08:00", "T08:00 = 08:00:00")]
    [InlineData("at 12", "T12 = 12:00:00; T00 = 00:00:00")]
    [InlineData("12:30 am", "T00:30 = 00:30:00")]
    [InlineData("twenty to one", "T12:40 = 12:40:00; T00:40 = 00:40:00")]
    [InlineData("12 noon", "T12 = 12:00:00")]
    [InlineData("7.15pm", "T19:15 = 19:15:00")]
    [InlineData("8 p m", "T20 = 20:00:00")]
    [InlineData("ten past eight pm", "T20:10 = 20:10:00")]
    [InlineData("twenty-five past six in the evening", "T18:25 = 18:25:00")]
    [InlineData("at 9:15:30 pm", "T21:15:30 = 21:15:30")]
    [InlineData("midnight", "T00 = 00:00:00")]
    [InlineData("Please remind me at about 8 p.m., thank you!", "T20 = 20:00:00")]
    [InlineData("AT 8 PM", "T20 = 20:00:00")]
    [InlineData("in an hour and a half", "2026-11-23T21:15:26 = 2026-11-23 21:15:26")]
    [InlineData("in one and a half hours", "2026-11-23T21:15:26 = 2026-11-23 21:15:26")]
    [InlineData("in an hour and 20 minutes", "2026-11-23T21:05:26 = 2026-11-23 21:05:26")]
    [InlineData("in a quarter of an hour", "2026-11-23T20:00:26 = 2026-11-23 20:00:26")]
    [InlineData("in two weeks at 9 am", "2026-12-07T09 = 2026-12-07 09:00:00")]
    [InlineData("in three months", "2027-02-23 = 2027-02-23")]
    [InlineData("this Friday at 6 pm", "2026-11-27T18 = 2026-11-27 18:00:00")]
    [InlineData("the twenty-first of December at noon", "XXXX-12-21T12 = 2025-12-21 12:00:00; XXXX-12-21T12 = 2026-12-21 12:00:00")]
    [InlineData("the 3rd of Dec. 2026", "2026-12-03 = 2026-12-03")]
    [InlineData("29 February", "XXXX-02-29 = 2024-02-29; XXXX-02-29 = 2028-02-29")]
    [InlineData("the 31st", "XXXX-XX-31 = 2026-10-31; XXXX-XX-31 = 2026-12-31")]
    [InlineData("in an hour's time", "2026-11-23T20:45:26 = 2026-11-23 20:45:26")]
    [InlineData("in 30 seconds", "2026-11-23T19:45:56 = 2026-11-23 19:45:56")]
    [InlineData("a week from now", "2026-11-30 = 2026-11-30")]
    [InlineData("on Sat at 9 am", "XXXX-WXX-6T09 = 2026-11-21 09:00:00; XXXX-WXX-6T09 = 2026-11-28 09:00:00")]
    [InlineData("Jan 1 2027 at 10 am", "2027-01-01T10 = 2027-01-01 10:00:00")]
    [InlineData("8 tonight", "2026-11-23T20 = 2026-11-23 20:00:00")]
    public async Task Own_recogniser_understands_a_time(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Fact]
    public async Task Own_recogniser_a_day_that_comes_round_is_over_once_its_time_has_passed()
    {
        (await SpokenTime.OfAsync("Monday at 6 pm"))
            .ShouldBe("XXXX-WXX-1T18 = 2026-11-23 18:00:00; XXXX-WXX-1T18 = 2026-11-30 18:00:00");
        (await SpokenTime.OfAsync("Monday at 8 pm"))
            .ShouldBe("XXXX-WXX-1T20 = 2026-11-16 20:00:00; XXXX-WXX-1T20 = 2026-11-23 20:00:00");
    }

    [Theory]
    [InlineData("at 25:00")]
    [InlineData("tomorrow at 25:00")]
    [InlineData("at 8:60")]
    [InlineData("13 pm")]
    [InlineData("31 February at 9")]
    [InlineData("29 February 2027")]
    [InlineData("2026-13-01 at 9")]
    [InlineData("2026-02-31")]
    [InlineData("noon in the evening")]
    [InlineData("8 am tonight")]
    public async Task Own_recogniser_a_time_that_does_not_exist_is_not_understood(string said) =>
        (await SpokenTime.OfAsync(said)).ShouldBeEmpty();

    [Theory]
    [InlineData("8")]
    [InlineData("tomorrow 8")]
    [InlineData("at 8 or 9")]
    [InlineData("at 8-9 pm")]
    [InlineData("from 8 to 9")]
    [InlineData("Monday and Thursday at 8")]
    [InlineData("not tomorrow at 8")]
    [InlineData("any time but 8 pm")]
    [InlineData("before 8 pm")]
    [InlineData("two hours ago")]
    [InlineData("half seven")]
    [InlineData("03/12/2026 at 9")]
    [InlineData("next week at 9")]
    [InlineData("in December at 9")]
    [InlineData("tomorrow at midnight")]
    [InlineData("18:00Z tomorrow")]
    [InlineData("18:00+02:00")]
    [InlineData("tomorrow at 8 for 3 weeks")]
    [InlineData("twice a day at 8")]
    [InlineData("every two days at 8")]
    [InlineData("every day except Sunday at 8")]
    [InlineData("when I sat down at 8 am")]
    [InlineData("you may remind me at 8 am")]
    [InlineData("every day at 8 am and 8 pm")]
    [InlineData("tonight at 2")]
    [InlineData("tomorrow every day")]
    [InlineData("in two hours at 8")]
    [InlineData("by 8 pm")]
    [InlineData("25.12. at 8 am")]
    [InlineData("just a second")]
    [InlineData("at ½ 8")]
    public async Task Own_recogniser_what_is_uncertain_is_not_guessed(string said) => (await SpokenTime.OfAsync(said)).ShouldBeEmpty();

    [Fact]
    public async Task Own_recogniser_the_wall_clock_of_the_local_time_counts_whatever_its_offset()
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
    public async Task Own_recogniser_without_a_local_time_the_time_in_the_zone_counts_or_the_time_itself(string? zone, string expected)
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
    public async Task Own_recogniser_without_any_time_of_the_message_only_what_needs_none_is_understood(string said, string expected)
    {
        var answer = new Activity(ActivityTypes.Message) { Text = said };

        (await SpokenTime.OfAsync(answer, new Timeless())).ShouldBe(expected);
    }

    [Fact]
    public async Task Own_recogniser_a_clock_at_the_end_of_the_calendar_is_none()
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
