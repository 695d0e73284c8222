using System.Net;
using System.Net.Http.Headers;
using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Tests.Storage;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class SendResultTests
{
    [Theory]
    [InlineData(200, typeof(SendResult.Delivered))]
    [InlineData(201, typeof(SendResult.Delivered))]
    [InlineData(202, typeof(SendResult.Delivered))]
    [InlineData(204, typeof(SendResult.Delivered))]
    [InlineData(302, typeof(SendResult.Refused))]
    [InlineData(308, typeof(SendResult.Refused))]
    [InlineData(400, typeof(SendResult.Refused))]
    [InlineData(410, typeof(SendResult.Refused))]
    [InlineData(408, typeof(SendResult.Failed))]
    [InlineData(429, typeof(SendResult.Failed))]
    [InlineData(500, typeof(SendResult.Failed))]
    [InlineData(504, typeof(SendResult.Failed))]
    [InlineData(599, typeof(SendResult.Failed))]
    public void A_status_says_whether_trying_again_has_any_use(int status, Type result) =>
        SendResult.Of((HttpStatusCode)status, null, Turn.Noon).ShouldBeOfType(result);

    [Fact]
    public void A_channel_may_name_the_time_to_try_again() =>
        SendResult.Of(HttpStatusCode.TooManyRequests, new RetryConditionHeaderValue(Turn.Noon.AddMinutes(2)), Turn.Noon)
            .ShouldBeOfType<SendResult.Failed>().RetryAfter.ShouldBe(TimeSpan.FromMinutes(2));
}
