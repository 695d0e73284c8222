using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

internal static class Turns
{
    public static Activity Heard(string type = ActivityTypes.Message, string? text = null) => new(type)
    {
        Id = "in-1",
        ChannelId = "test",
        ServiceUrl = "https://test",
        Conversation = new ConversationAccount(id: "c"),
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Text = text,
    };

    public static TurnContext Of(Activity? heard = null, BotAdapter? adapter = null) =>
        new(adapter ?? new RecordingAdapter(), heard ?? Heard());
}
