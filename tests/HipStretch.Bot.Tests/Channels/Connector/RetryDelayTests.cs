using HipStretch.Bot.Channels.BotFramework.Connector;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class RetryDelayTests
{
    [Fact]
    public void Every_wait_is_twice_as_long_up_to_a_minute() =>
        Enumerable.Range(1, 9).Select(failures => RetryDelay.After(failures).TotalSeconds).ShouldBe([1, 2, 4, 8, 16, 32, 60, 60, 60]);

    [Fact]
    public void However_often_it_failed_the_wait_is_a_minute() => RetryDelay.After(int.MaxValue).ShouldBe(TimeSpan.FromMinutes(1));

    [Theory]
    [InlineData(3, 3)]
    [InlineData(90, 90)]
    [InlineData(0, 1)]
    [InlineData(-60, 1)]
    [InlineData(1_000_000, 3600)]
    public void A_channel_can_ask_for_more_up_to_an_hour_and_not_for_less(int asked, int seconds) =>
        RetryDelay.After(1, TimeSpan.FromSeconds(asked)).ShouldBe(TimeSpan.FromSeconds(seconds));
}
