using System.Net;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class UnhandledInvokeTests(BotServer server)
{
    [Fact]
    public async Task An_invoke_that_our_bot_does_not_know_is_not_implemented()
    {
        var caller = server.Caller("unknown-invoke");
        using var response = await caller.PostAsync(caller.Write(new Activity(ActivityTypes.Invoke) { Name = "nothing of ours" }));

        response.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
    }
}
