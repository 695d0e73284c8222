using Microsoft.Bot.Connector;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class AddressTests : IDisposable
{
    private readonly StubChannel _channel = new();

    [Theory]
    [InlineData("http://localhost:56150", "http://localhost:56150/")]
    [InlineData("http://localhost:56150/", "http://localhost:56150/")]
    [InlineData("http://localhost:56150/_connector", "http://localhost:56150/_connector/")]
    [InlineData("https://smba.trafficmanager.net/emea/tenant/", "https://smba.trafficmanager.net/emea/tenant/")]
    [InlineData("https://[::1]/a/b", "https://[::1]/a/b/")]
    public async Task It_is_below_the_service_url(string serviceUrl, string below)
    {
        using var client = _channel.Client(serviceUrl);

        await client.Conversations.DeleteActivityAsync("c", "a");

        _channel.Last.Line.ShouldBe($"DELETE {below}v3/conversations/c/activities/a");
    }

    [Fact]
    public async Task A_client_may_be_pointed_elsewhere()
    {
        using var client = _channel.Client();
        client.BaseUri = new Uri("https://other/x");

        await client.Conversations.DeleteActivityAsync("c", "a");

        _channel.Last.Line.ShouldStartWith("DELETE https://other/x/v3/");
    }

    [Theory]
    [InlineData("a:1;messageid=2", "a%3A1%3Bmessageid%3D2")]
    [InlineData("19:x@thread.tacv2", "19%3Ax%40thread.tacv2")]
    [InlineData("a/../b?c#d", "a%2F..%2Fb%3Fc%23d")]
    [InlineData(@"a\..\b", "a%5C..%5Cb")]
    [InlineData("a|b c%2F", "a%7Cb%20c%252F")]
    [InlineData("...", "...")]
    [InlineData("füß", "f%C3%BC%C3%9F")]
    public async Task An_id_is_one_segment(string id, string segment)
    {
        using var client = _channel.Client();

        await client.Conversations.DeleteActivityAsync(id, id);

        _channel.Last.Line.ShouldBe($"DELETE https://channel/v3/conversations/{segment}/activities/{segment}");
    }

    public void Dispose() => _channel.Dispose();
}
