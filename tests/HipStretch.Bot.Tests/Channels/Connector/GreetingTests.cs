using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels.Connector;

[Collection(ServerCollection.Name)]
public sealed class GreetingTests(BotServer server) : IAsyncLifetime
{
    private const string Hello = "Hi, I'm HipStretch.";
    private const string Where = "Where does it hurt?";

    private FakeConnector connector = null!;

    [Fact]
    public async Task An_installation_and_then_its_members_are_greeted_once()
    {
        var chat = Chat("greet-installed-first");
        await chat.InstallAsync();
        await chat.AddAsync(chat.Person, PushedChat.Bot);

        await ShouldHaveGreetedOnceAsync(chat);
    }

    [Fact]
    public async Task Members_and_then_the_installation_are_greeted_once()
    {
        var chat = Chat("greet-members-first");
        await chat.AddAsync(PushedChat.Bot, chat.Person);
        await chat.InstallAsync();

        await ShouldHaveGreetedOnceAsync(chat);
    }

    [Fact]
    public async Task Members_and_an_installation_at_once_are_greeted_once()
    {
        var chat = Chat("greet-at-once");
        await Task.WhenAll(chat.AddAsync(chat.Person, PushedChat.Bot), chat.InstallAsync(), chat.AddAsync(chat.Person), chat.InstallAsync());

        await ShouldHaveGreetedOnceAsync(chat);
    }

    [Fact]
    public async Task The_bot_alone_is_nobody_and_a_removal_is_no_arrival()
    {
        var chat = Chat("greet-nobody");
        await chat.AddAsync(PushedChat.Bot);
        await chat.InstallAsync("remove");
        await chat.AddAsync(chat.Person);

        await ShouldHaveGreetedOnceAsync(chat);
    }

    [Fact]
    public async Task Who_joins_later_does_not_restart_the_conversation()
    {
        var chat = Chat("greet-later");
        await chat.AddAsync(chat.Person, PushedChat.Bot);
        await chat.SayAsync("Lower back");
        await chat.AddAsync(new ChannelAccount("somebody-else"));
        await chat.SayAsync("5");

        (await connector.NextTextsAsync(4)).Skip(2).ShouldBe(["How bad is it, from 0 to 10?", "How long has it hurt?"]);
    }

    [Fact]
    public async Task Who_joins_after_a_question_was_answered_does_not_restart_the_conversation()
    {
        await Chat("greet-known-elsewhere", "known").SayAsync("hello");
        await connector.NextTextsAsync(2);
        var chat = Chat("greet-known-here", "known");
        await chat.SayAsync("is heat better than ice?", "question");
        await chat.InstallAsync();
        await chat.AddAsync(chat.Person, PushedChat.Bot);
        await chat.SayAsync("is ice better than heat?", "again");

        Received last;
        do
        {
            last = await connector.NextAsync();
            last.Path.ShouldMatch("/(question|again)$");
        }
        while (last is not { Type: "message" } || !last.Path.EndsWith("/again", StringComparison.Ordinal));
    }

    public async ValueTask InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async ValueTask DisposeAsync() => await connector.DisposeAsync();

    private PushedChat Chat(string conversation, string? person = null) => new(server, connector, conversation, person);

    /// <summary>The next answer comes after the one greeting.</summary>
    private async Task ShouldHaveGreetedOnceAsync(PushedChat chat)
    {
        await chat.SayAsync("Lower back");
        var texts = await connector.NextTextsAsync(3);

        texts[0].ShouldStartWith(Hello);
        texts.Skip(1).ShouldBe([Where, "How bad is it, from 0 to 10?"]);
    }
}
