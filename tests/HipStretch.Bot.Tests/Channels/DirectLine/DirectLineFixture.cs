using HipStretch.Testing;
using HipStretch.Testing.Http;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>One server for all tests of Direct Line that do no more than talk to it. Its clock only ever goes on.</summary>
public sealed class DirectLineFixture : IAsyncDisposable
{
    private readonly TemporaryFolder data = new();

    public DirectLineFixture() => Server = new TalkingServer(data.Path);

    internal TalkingServer Server { get; }

    /// <summary>A page's client in a conversation that was greeted; it goes on with the token that the start gave, as directlinejs does.</summary>
    public async Task<(DirectLineClient Client, string Conversation)> GreetedAsync()
    {
        var (client, grant) = await Server.PageAsync();
        return (client.With((await client.OpenAsync()).Token), grant.ConversationId);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        data.Dispose();
    }
}
