using HipStretch.Testing.Tokens;

namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>Delivery by a bot that has an app id, to a channel that its settings list.</summary>
public sealed class TokenDeliveryTests : IAsyncLifetime
{
    private readonly FakeLogin login = new();
    private DeliveringHost host = null!;
    private FakeConnector connector = null!;

    [Fact]
    public async Task A_channel_is_shown_the_bots_token_which_is_got_once()
    {
        await host.SayAsync("c", connector.ServiceUrl, "one", "two");

        (await connector.NextAsync()).Authorization.ShouldBe("Bearer token-1");
        (await connector.NextAsync()).Authorization.ShouldBe("Bearer token-1");
        login.Asked.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_waits_until_there_is_a_token()
    {
        login.Refuse("invalid_client");
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await host.Time.PassAsync(1);

        (await connector.NextAsync()).Text.ShouldBe("one");
        host.Log.Lines.ShouldContain(line => line.Contains("invalid_client"));
        host.Log.Lines.ShouldAllBe(line => !line.Contains("secret-of-bot"));
    }

    [Fact]
    public async Task A_message_waits_while_the_channel_does_not_take_the_token()
    {
        connector.Answers = Answer.InTurn(new Answer(401));
        await host.SayAsync("c", connector.ServiceUrl, "one");
        await connector.NextAsync();
        await host.Time.PassAsync(1);

        (await connector.NextAsync()).Text.ShouldBe("one");
    }

    [Fact]
    public async Task No_token_is_shown_to_a_place_that_is_not_listed()
    {
        await using var elsewhere = await FakeConnector.StartAsync();
        await host.SayAsync("c", elsewhere.ServiceUrl, "one");
        await host.SayAsync("c", connector.ServiceUrl, "two");

        (await connector.NextAsync()).Text.ShouldBe("two");
        elsewhere.All.ShouldBeEmpty();
    }

    public async ValueTask InitializeAsync()
    {
        connector = await FakeConnector.StartAsync();
        host = await DeliveringHost.StartAsync(login, new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = "the-bot",
            ["MicrosoftAppPassword"] = "secret-of-bot",
            ["AllowedServiceUrls:0"] = $"http://127.0.0.1:{connector.Port}",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await connector.DisposeAsync();
        await host.DisposeAsync();
    }
}
