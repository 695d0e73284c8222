namespace HipStretch.Clients.Tests.Conversations;

/// <summary>A conversation with the bot in somebody else's client.</summary>
internal interface IChat
{
    /// <summary>Says something, and waits until the client has sent it.</summary>
    Task SayAsync(string text);

    /// <summary>The next message of the bot's, in the order in which the client showed them.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    Task<ChatMessage> HearAsync();
}
