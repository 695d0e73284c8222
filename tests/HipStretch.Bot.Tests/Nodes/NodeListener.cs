using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Nodes;

/// <summary>Somebody on a node who listens to a conversation, as an open socket does.</summary>
internal sealed class NodeListener : IDisposable
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim told = new(0);
    private readonly IDisposable listening;

    public NodeListener(IServiceProvider node, ConversationKey conversation) =>
        listening = node.GetRequiredService<ConversationNews>().Listen(conversation, () => told.Release());

    /// <summary>Waits until it is told to look.</summary>
    public async Task ToldAsync() => (await told.WaitAsync(LongEnough)).ShouldBeTrue("nobody told");

    public void Dispose()
    {
        listening.Dispose();
        told.Dispose();
    }
}
