using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Storage;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>A client that stays after all of its conversation was deleted.</summary>
[Collection(DirectLineCollection.Name)]
public sealed class ErasedConversationTests(DirectLineFixture fixture)
{
    [Fact]
    public async Task What_is_said_afterwards_reaches_a_socket_and_a_poll_that_were_there_before_under_new_ids()
    {
        var (client, conversation) = await fixture.GreetedAsync();
        await client.SayAsync(conversation, "before");
        using var socket = await DirectLineSocket.OpenAsync((await client.ComeBackAsync(conversation, "0")).StreamUrl!);
        var before = await socket.ReceiveThroughAsync("echo before");
        await EraseAsync(DirectLineConversations.Key(conversation));

        await client.SayAsync(conversation, "after");

        var heard = await socket.ReceiveThroughAsync("echo after");
        heard.Texts.ShouldNotContain("before");
        (await client.FetchAsync(conversation, before.Watermark)).Texts.ShouldBe(heard.Texts);
        heard.Activities.Concat(before.Activities).Select(activity => (string?)activity["id"]).ShouldBeUnique();
    }

    private async Task EraseAsync(ConversationKey conversation)
    {
        var services = fixture.Server.Services;
        var stored = await services.GetRequiredService<ITurnStore>().LoadAsync(new(conversation, new UserKey("any", "one")), CancellationToken.None);
        (await services.GetRequiredService<IRetentionStore>().EraseAsync(conversation, stored.Conversation!.Version, CancellationToken.None)).ShouldBeTrue();
    }
}
