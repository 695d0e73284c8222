using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace HipStretch.Bot.Tests.Nodes;

/// <summary>What a person says to a node.</summary>
internal static class Said
{
    /// <summary>Where.</summary>
    public static ConversationKey Conversation { get; } = new("test", "c");

    /// <summary>Says hello through a node, wherever the conversation lives.</summary>
    public static Task HelloAsync(IServiceProvider node) => node.GetRequiredService<ConversationService>().ReceiveAsync(new InboundTurn(
        new ConversationAddress(Conversation, new UserKey("test", "person")),
        """{"type":"message","text":"hello","channelId":"test","conversation":{"id":"c"},"from":{"id":"person"},"recipient":{"id":"bot"}}""",
        new Delivery.FromLog(),
        Key: null));
}
