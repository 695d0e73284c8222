using System.Text;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Turns;

[Collection(ServerCollection.Name)]
public sealed class PoisonedConversationTests(BotServer server)
{
    [Theory]
    [InlineData("""{"dialogs":{"$type":"no-such-type"}}""")]
    [InlineData("""{"case":{"$type":"case","Open":7}}""")]
    [InlineData("no JSON at all")]
    public async Task A_conversation_that_breaks_every_turn_says_so_and_then_begins_anew(string document)
    {
        var conversation = $"poisoned-{document.Length}";
        await PoisonAsync(conversation, document);
        var caller = server.Caller(conversation);

        List<string?> said = [];
        for (var i = 0; i < 3; i++)
        {
            said.Add((await caller.SayAsync("my left hip hurts"))[^1].Text);
        }

        said.TakeWhile(text => text!.StartsWith("Sorry", StringComparison.Ordinal)).Count().ShouldBeInRange(1, 2);
        said.First(text => !text!.StartsWith("Sorry", StringComparison.Ordinal)).ShouldBe("How bad is it, from 0 to 10?");
    }

    [Fact]
    public async Task What_was_told_stays_where_a_turn_broke_once()
    {
        var caller = server.Caller("broke-once");
        await caller.SayAsync("my left hip hurts");
        var store = server.Services.GetRequiredService<ITurnStore>();
        var before = (await ReadAsync(store, "broke-once"))!;
        await CommitAsync(store, "broke-once", before.Version, Encoding.UTF8.GetString(before.Json.Span)[..^1] + ",\"broken\":true}");

        (await caller.SayAsync("6"))[^1].Text.ShouldBe("How long has it hurt?");

        Encoding.UTF8.GetString((await ReadAsync(store, "broke-once"))!.Json.Span).ShouldNotContain("\"broken\"");
    }

    private Task PoisonAsync(string conversation, string document) => CommitAsync(server.Services.GetRequiredService<ITurnStore>(), conversation, 0, document);

    private static async Task CommitAsync(ITurnStore store, string conversation, long version, string document) =>
        (await store.CommitAsync(
            new TurnCommit(new ConversationKey("test", conversation), new DocumentWrite(Encoding.UTF8.GetBytes(document), version), null, [], [], null, DateTimeOffset.UnixEpoch),
            CancellationToken.None)).ShouldBeOfType<CommitResult.Committed>();

    private static async Task<StoredDocument?> ReadAsync(ITurnStore store, string conversation) =>
        (await store.LoadAsync(new(new ConversationKey("test", conversation), new UserKey("test", $"person-of-{conversation}")), CancellationToken.None)).Conversation;
}
