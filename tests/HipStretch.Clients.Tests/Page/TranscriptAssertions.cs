using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What the page shows, beside what was said.</summary>
internal static class TranscriptAssertions
{
    /// <summary>Everything that the bot said is shown once, in order, and nothing else of its.</summary>
    public static async Task ShouldShowAsync(this PageChat chat, IReadOnlyList<ChatMessage> said)
    {
        var shown = await chat.SaidByBotAsync();
        shown.Count.ShouldBe(said.Count, string.Join('\n', shown));
        foreach (var (bubble, message) in shown.Zip(said))
        {
            bubble.ShouldContain(SeenText.Of(message.Text));
        }
    }
}
