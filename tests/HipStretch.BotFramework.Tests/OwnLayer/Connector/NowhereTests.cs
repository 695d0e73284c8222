using HipStretch.BotFramework.Tests.Connector;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace HipStretch.BotFramework.Tests.OwnLayer.Connector;

public sealed class NowhereTests : IDisposable
{
    private readonly StubChannel _channel = new();

    [Fact]
    public async Task An_activity_that_does_not_say_where_it_goes_is_not_sent()
    {
        using var client = _channel.Client();
        var somewhere = new Activity { Conversation = new ConversationAccount(id: "c") };

        await TargetAsync("activity.Conversation.Id", () => client.Conversations.SendToConversationAsync(new Activity()));
        await TargetAsync("activity.Id", () => client.Conversations.UpdateActivityAsync(somewhere));
        await TargetAsync("activity.ReplyToId", () => client.Conversations.ReplyToActivityAsync(somewhere));

        _channel.All.ShouldBeEmpty();
    }

    public void Dispose() => _channel.Dispose();

    private static async Task TargetAsync(string target, Func<Task> call) =>
        (await Should.ThrowAsync<ValidationException>(call)).Target.ShouldBe(target);
}
