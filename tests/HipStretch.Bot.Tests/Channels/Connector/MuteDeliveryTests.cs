using HipStretch.Testing.Tokens;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>Delivery by a bot that has an app id and nothing to prove it with.</summary>
public sealed class MuteDeliveryTests : IAsyncLifetime
{
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_message_that_no_token_can_be_shown_for_waits_as_others_do()
    {
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await host.Time.PassAsync(1);
        await host.Time.PassAsync(2);

        connector.All.ShouldBeEmpty();
        (await host.LeftAsync("c")).ShouldBe(["one"]);
        host.Log.Lines.ShouldContain(line => line.Contains("no token to show"));
        host.Log.Lines.ShouldAllBe(line => !line.Contains("broke"));
    }

    public async ValueTask InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        host = await DeliveringHost.StartAsync(new FakeLogin(), new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = "the-bot",
            ["AllowedServiceUrls:0"] = $"http://127.0.0.1:{connector.Port}",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }
}
