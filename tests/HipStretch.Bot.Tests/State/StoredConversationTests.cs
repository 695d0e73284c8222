using System.Text;
using HipStretch.Bot.State;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Tests.Channels;
using HipStretch.Testing.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.State;

[Collection(ServerCollection.Name)]
public sealed class StoredConversationTests(BotServer server)
{
    private static readonly string[] Session = ["next", "next", "next", "next", "ow", "a stretch", "pause", "resume", "skip", "easier", "stop", "3", "heat or ice?"];

    [Fact]
    public async Task What_a_conversation_leaves_behind_is_read_and_written_the_same_after_every_turn()
    {
        var store = server.Services.GetRequiredService<ITurnStore>();
        var codec = server.Services.GetRequiredService<StateCodec>();
        var caller = server.Caller("stored");
        foreach (var text in Journey.ToFirstStep.Concat(Session))
        {
            await caller.SayAsync(text);
            var stored = await store.LoadAsync(new(new ConversationKey("test", "stored"), new UserKey("test", "person-of-stored")), CancellationToken.None);

            foreach (var document in new[] { stored.Conversation!, stored.User! })
            {
                var json = Encoding.UTF8.GetString(document.Json.Span);
                Encoding.UTF8.GetString(codec.Write(codec.Read(document.Json)).Span).ShouldBe(json, text);
                json.ShouldNotContain("HipStretch.");
                json.ShouldNotContain("System.");
                json.Length.ShouldBeLessThan(16 * 1024, "state that grows with every turn would slow the conversation down");
            }
        }
    }
}
