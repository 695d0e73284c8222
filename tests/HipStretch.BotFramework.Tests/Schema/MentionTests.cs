using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.Schema;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Hip (Stretch)</at> my hip hurts", "<at>Hip (Stretch)</at>")]
    [InlineData("<at id=\"28:bot\" itemprop='x'>Hip</at> my hip hurts", "<at id=\"28:bot\" itemprop='x'>Hip</at>")]
    [InlineData("\r\n<AT>Hip</AT> my hip hurts\r\n", "<at>Hip</at>")]
    [InlineData("<at>Hip</at>\u00A0my hip hurts <at>Hip</at>", "<at>Hip</at>")]
    public void The_words_of_a_mention_go_and_the_rest_is_trimmed(string text, string mention) =>
        Heard(text, new Mention(new ChannelAccount("28:bot", "Hip"), mention)).RemoveRecipientMention().ShouldBe("my hip hurts");

    [Fact]
    public void A_mention_without_words_goes_by_the_name()
    {
        var heard = Heard("<at>Hip</at> my hip hurts", new Mention(new ChannelAccount("28:bot", "Hip")));

        heard.RemoveRecipientMention().ShouldBe("my hip hurts");
    }

    [Fact]
    public void Of_several_mentions_only_the_recipients_go()
    {
        var heard = Heard(
            "<at>Hip</at> <at>Stretch</at> tell <at>Ann</at>",
            new Mention(new ChannelAccount("28:bot", "Hip"), "<at>Hip</at>"),
            new Mention(new ChannelAccount("28:bot", "Stretch"), "<at>Stretch</at>"),
            new Mention(new ChannelAccount("29:ann", "Ann"), "<at>Ann</at>"));

        heard.RemoveRecipientMention().ShouldBe("tell <at>Ann</at>");
        heard.GetMentions().Length.ShouldBe(3);
    }

    [Fact]
    public void A_mention_is_found_among_entities_that_were_read()
    {
        var heard = JsonConvert.DeserializeObject<Activity>("""
            {
              "type": "message", "text": "<at>Hip</at> hello", "recipient": { "id": "28:bot" },
              "entities": [
                { "type": "clientInfo", "locale": "en-US" },
                { "type": "mention", "mentioned": { "id": "28:bot", "name": "Hip" }, "text": "<at>Hip</at>" }
              ]
            }
            """)!;

        heard.MentionsRecipient().ShouldBeTrue();
        heard.MentionsId("28:other").ShouldBeFalse();
        heard.RemoveMentionText("28:other").ShouldBe("<at>Hip</at> hello");
        heard.RemoveRecipientMention().ShouldBe("hello");
    }

    [Fact]
    public void Without_entities_there_are_no_mentions()
    {
        var heard = Heard("<at>Hip</at> hello");
        heard.Entities = null;

        heard.GetMentions().ShouldBeEmpty();
        heard.RemoveRecipientMention().ShouldBe("<at>Hip</at> hello");
    }

    private static Activity Heard(string text, params Entity[] entities) => new(ActivityTypes.Message)
    {
        Text = text,
        Recipient = new ChannelAccount("28:bot", "Hip"),
        Entities = entities,
    };
}
