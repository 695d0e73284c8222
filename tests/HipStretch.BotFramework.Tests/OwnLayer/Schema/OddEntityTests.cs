using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

public sealed class OddEntityTests
{
    [Fact]
    public void Entities_and_mentions_of_nothing_are_passed_over()
    {
        var heard = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Hip</at> hello",
            Recipient = new ChannelAccount("28:bot", "Hip"),
            Entities = [null!, new Entity(), new Mention(), new Mention(null, "<at>Hip</at>")],
        };

        heard.MentionsRecipient().ShouldBeFalse();
        heard.RemoveRecipientMention().ShouldBe("<at>Hip</at> hello");
    }
}
