using System.Text.Json;
using HipStretch.Testing.Processes;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>The log is what reconnecting clients will read, so it holds what was said, in order, as JSON that any of them can parse.</summary>
[Collection(ServerCollection.Name)]
public sealed class TranscriptTests(BotServer server)
{
    [Fact]
    public async Task What_was_said_is_logged_in_order()
    {
        var caller = server.Caller("transcript");
        await caller.SayAsync("hello", "a");
        await caller.SayAsync("Lower back", "b");
        await caller.SayAsync("Lower back", "b");

        ActivityLog.Of(server.DataDirectory, "transcript").Select(line => line.Id).ShouldBe(["a", "a|0", "a|1", "b", "b|0"]);
    }

    [Theory]
    [InlineData("{0} /* and a comment */")]
    [InlineData("{0} {0}")]
    public async Task What_is_logged_is_json_even_where_the_body_was_only_nearly_so(string shape)
    {
        var caller = server.Caller($"transcript {shape}");
        using var response = await caller.PostAsync(shape.Replace("{0}", caller.Write(new Activity(ActivityTypes.Message) { Text = "hello" })));

        foreach (var (_, logged) in ActivityLog.Of(server.DataDirectory, caller.Conversation))
        {
            Should.NotThrow(() => JsonDocument.Parse(logged).Dispose(), logged);
        }
    }
}
