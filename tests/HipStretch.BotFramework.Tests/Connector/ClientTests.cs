using Microsoft.Bot.Connector;

namespace HipStretch.BotFramework.Tests.Connector;

public sealed class ClientTests : IDisposable
{
    private readonly StubChannel _channel = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Connections_go_with_the_client_that_they_were_given_to(bool given)
    {
        using var http = new HttpClient(_channel);

        new ConnectorClient(new Uri("https://channel"), new Pass(), http, disposeHttpClient: given).Dispose();

        _channel.IsDisposed.ShouldBe(given);
    }

    [Fact]
    public void A_client_knows_what_it_was_given()
    {
        var credentials = new Pass();
        using var client = _channel.Client("https://channel/x", credentials);

        client.BaseUri.ShouldBe(new Uri("https://channel/x"));
        client.Credentials.ShouldBeSameAs(credentials);
    }

    [Fact]
    public void A_client_needs_an_address_and_credentials()
    {
        using var http = new HttpClient(_channel);

        Should.Throw<ArgumentNullException>(() => new ConnectorClient(null!, new Pass(), http, true));
        Should.Throw<ArgumentNullException>(() => new ConnectorClient(new Uri("https://channel"), null!, http, true));
    }

    public void Dispose() => _channel.Dispose();
}
