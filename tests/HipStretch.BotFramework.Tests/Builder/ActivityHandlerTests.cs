using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData("message")]
    [InlineData("messageUpdate")]
    [InlineData("messageDelete")]
    [InlineData("event")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    public async Task Each_type_has_its_method(string type)
    {
        await RunAsync(Turns.Heard(type));

        _bot.Ran.ShouldBe([type]);
    }

    [Fact]
    public async Task A_type_without_a_method_is_unrecognized()
    {
        await RunAsync(Turns.Heard("handoff"));

        _bot.Ran.ShouldBe(["unrecognized"]);
    }

    [Fact]
    public async Task An_activity_needs_a_type()
    {
        var heard = Turns.Heard();
        heard.Type = null;

        await Should.ThrowAsync<ArgumentException>(() => RunAsync(heard));
    }

    [Fact]
    public async Task A_token_event_has_a_method_of_its_own()
    {
        var heard = Turns.Heard(ActivityTypes.Event);
        heard.Name = "tokens/response";

        await RunAsync(heard);

        _bot.Ran.ShouldBe(["token"]);
    }

    [Theory]
    [InlineData("user", "added user")]
    [InlineData("user,bot", "added user,bot")]
    [InlineData("bot", "")]
    public async Task A_join_counts_when_somebody_else_is_named(string members, string expected)
    {
        var heard = Turns.Heard(ActivityTypes.ConversationUpdate);
        heard.MembersAdded = [.. members.Split(',').Select(id => new ChannelAccount(id))];

        await RunAsync(heard);

        string.Join(';', _bot.Ran).ShouldBe(expected);
    }

    [Fact]
    public async Task A_departure_is_noticed()
    {
        var heard = Turns.Heard(ActivityTypes.ConversationUpdate);
        heard.MembersRemoved = [new ChannelAccount("user")];

        await RunAsync(heard);

        _bot.Ran.ShouldBe(["removed user"]);
    }

    [Fact]
    public async Task Reactions_come_before_their_withdrawal()
    {
        var heard = Turns.Heard(ActivityTypes.MessageReaction);
        heard.ReactionsRemoved = [new MessageReaction("sad")];
        heard.ReactionsAdded = [new MessageReaction("like")];

        await RunAsync(heard);

        _bot.Ran.ShouldBe(["reacted like", "withdrew sad"]);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("other", "")]
    public async Task An_installation_and_its_end_have_methods(string action, string expected)
    {
        var heard = Turns.Heard(ActivityTypes.InstallationUpdate);
        heard.Action = action;

        await RunAsync(heard);

        string.Join(';', _bot.Ran).ShouldBe(expected);
    }

    private async Task RunAsync(Activity heard)
    {
        using var turn = Turns.Of(heard);
        await _bot.OnTurnAsync(turn);
    }
}
