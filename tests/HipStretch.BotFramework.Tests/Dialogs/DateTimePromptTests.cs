using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DateTimePromptTests
{
    [Theory]
    [InlineData("8 pm", "T20 = 20:00:00")]
    [InlineData("at 8:30pm", "T20:30 = 20:30:00")]
    [InlineData("at 7 a.m.", "T07 = 07:00:00")]
    [InlineData("18:30", "T18:30 = 18:30:00")]
    [InlineData("at noon", "T12 = 12:00:00")]
    [InlineData("7 in the morning", "T07 = 07:00:00")]
    public async Task A_time_of_day_is_understood(string said, string expected) => (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("at 8", "T08 = 08:00:00; T20 = 20:00:00")]
    [InlineData("quarter to nine", "T08:45 = 08:45:00; T20:45 = 20:45:00")]
    [InlineData("twenty to eight", "T07:40 = 07:40:00; T19:40 = 19:40:00")]
    [InlineData("half past seven", "T07:30 = 07:30:00; T19:30 = 19:30:00")]
    [InlineData("tomorrow at half past seven", "2026-11-24T07:30 = 2026-11-24 07:30:00; 2026-11-24T19:30 = 2026-11-24 19:30:00")]
    [InlineData("the day after tomorrow at 10", "2026-11-25T10 = 2026-11-25 10:00:00; 2026-11-25T22 = 2026-11-25 22:00:00")]
    [InlineData("next Monday at 9", "2026-11-30T09 = 2026-11-30 09:00:00; 2026-11-30T21 = 2026-11-30 21:00:00")]
    public async Task An_hour_that_says_no_half_of_the_day_means_both(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("tomorrow", "2026-11-24 = 2026-11-24")]
    [InlineData("tomorrow at 8:00am", "2026-11-24T08:00 = 2026-11-24 08:00:00")]
    [InlineData("tomorrow morning at 7", "2026-11-24T07 = 2026-11-24 07:00:00")]
    [InlineData("7:00 on next Sunday afternoon", "2026-12-06T19:00 = 2026-12-06 19:00:00")]
    [InlineData("tonight around 9", "2026-11-23T21 = 2026-11-23 21:00:00")]
    [InlineData("9, this evening", "2026-11-23T21 = 2026-11-23 21:00:00")]
    [InlineData("2026-12-03 at 18:00", "2026-12-03T18:00 = 2026-12-03 18:00:00")]
    [InlineData("May 5, 2027, 20 min past eight in the evening", "2027-05-05T20:20 = 2027-05-05 20:20:00")]
    public async Task A_day_that_is_certain_has_one_meaning(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("Friday", "XXXX-WXX-5 = 2026-11-20; XXXX-WXX-5 = 2026-11-27")]
    [InlineData("on Friday evening at 6", "XXXX-WXX-5T18 = 2026-11-20 18:00:00; XXXX-WXX-5T18 = 2026-11-27 18:00:00")]
    [InlineData("3 December at 9 am", "XXXX-12-03T09 = 2025-12-03 09:00:00; XXXX-12-03T09 = 2026-12-03 09:00:00")]
    [InlineData("October 14, 8:00am", "XXXX-10-14T08:00 = 2026-10-14 08:00:00; XXXX-10-14T08:00 = 2027-10-14 08:00:00")]
    [InlineData("8pm on the 15th", "XXXX-XX-15T20 = 2026-11-15 20:00:00; XXXX-XX-15T20 = 2026-12-15 20:00:00")]
    public async Task A_day_that_comes_round_means_the_last_one_and_the_next(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("in two hours", "2026-11-23T21:45:26 = 2026-11-23 21:45:26")]
    [InlineData("in half an hour", "2026-11-23T20:15:26 = 2026-11-23 20:15:26")]
    [InlineData("20 minutes from now", "2026-11-23T20:05:26 = 2026-11-23 20:05:26")]
    [InlineData("in 3 days", "2026-11-26 = 2026-11-26")]
    public async Task A_span_is_counted_from_the_local_time_of_the_message(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("every day", "P1D = not resolved")]
    [InlineData("weekly", "P1W = not resolved")]
    [InlineData("every two days", "P2D = not resolved")]
    [InlineData("every morning", "TMO = not resolved")]
    [InlineData("every morning at 9am", "T09 = not resolved")]
    [InlineData("every night at 9", "T21 = not resolved")]
    [InlineData("mornings at 9am", "T09 = not resolved")]
    [InlineData("3pm every day", "T15 = not resolved")]
    [InlineData("on Mondays", "XXXX-WXX-1 = not resolved")]
    [InlineData("9am every Sunday", "XXXX-WXX-7T09 = not resolved")]
    [InlineData("each monday 4pm", "XXXX-WXX-1T16 = not resolved")]
    public async Task What_comes_back_is_a_set_that_is_not_resolved(string said, string expected) =>
        (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("in the evening", "TEV = 16:00:00..20:00:00")]
    [InlineData("tomorrow morning", "2026-11-24TMO = 2026-11-24 08:00:00..2026-11-24 12:00:00")]
    [InlineData("tonight", "2026-11-23TNI = 2026-11-23 20:00:00..2026-11-23 23:59:59")]
    public async Task A_part_of_the_day_is_a_range(string said, string expected) => (await SpokenTime.OfAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("purple")]
    [InlineData("my left hip")]
    public async Task What_is_no_time_is_asked_about_again(string said)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("When?"), RetryPrompt = MessageFactory.Text("A time, please.") };
        var client = With(new DateTimePrompt("when"), options);
        await client.SayAsync("hi");

        (await client.SayAsync(said)).ShouldBe("A time, please.");
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task The_validator_can_refuse_a_time_and_sees_every_meaning()
    {
        var meanings = new List<int>();
        var prompt = new DateTimePrompt("when", (answer, _) =>
        {
            meanings.Add(answer.Recognized.Value?.Count ?? 0);
            return Task.FromResult(answer.Recognized.Succeeded && answer.Recognized.Value?.Count == 1);
        }, "en-us");
        var client = With(prompt, new PromptOptions { Prompt = MessageFactory.Text("When?") });
        await client.SayAsync("hi");

        (await client.SayAsync("at 8")).ShouldBe("When?");
        (await client.SayAsync("at 8 pm")).ShouldBeNull();
        meanings.ShouldBe([2, 1]);
    }
}
