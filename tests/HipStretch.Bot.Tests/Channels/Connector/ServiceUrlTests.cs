using System.Net;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels.Connector;

[Collection(ServerCollection.Name)]
public sealed class ServiceUrlTests(BotServer server) : IAsyncLifetime
{
    private FakeConnector connector = null!;

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("/_connector")]
    [InlineData("//localhost/")]
    [InlineData("localhost:56150")]
    [InlineData("file:///etc/hosts")]
    [InlineData("ftp://localhost/")]
    [InlineData("ws://localhost/")]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://localhost.example/")]
    [InlineData("http://127.0.0.1.example/")]
    [InlineData("https://user@localhost/")]
    [InlineData("https://user:password@localhost/")]
    [InlineData("http://localhost@192.0.2.1/")]
    [InlineData("http://localhost/?to=elsewhere")]
    [InlineData("http://localhost/#part")]
    public async Task Only_this_machine_is_called(string serviceUrl)
    {
        using var response = await new PushedChat(server, connector, "service-url").PostAsync(
            new Activity(ActivityTypes.Message) { Text = "hello" }, json => json["serviceUrl"] = serviceUrl);

        (await Refusal.OfAsync(response)).ShouldBe(HttpStatusCode.BadRequest, "ServiceUrlNotSupported");
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://127.1.2.3/")]
    [InlineData("https://[::1]:56150/_connector/")]
    public void Any_address_of_this_machine_may_be_called(string serviceUrl) => ServiceUrls.Of(hasAppId: false, []).Allow(serviceUrl).ShouldBeTrue();

    public async ValueTask InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async ValueTask DisposeAsync() => await connector.DisposeAsync();
}
