using HipStretch.Bot.Channels.BotFramework;
using HipStretch.Bot.Conversations;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>What is checked is what is used: a message whose name of us is taken out says nothing else than before.</summary>
public sealed class DoubledPropertiesTests
{
    private const string Mention = """
        "type":"message","recipient":{"id":"us"},"text":"<at>us</at> hello","entities":[{"type":"mention","text":"<at>us</at>","mentioned":{"id":"us"}}]
        """;

    [Theory]
    [InlineData("""{"channelId":"one","ChannelId":"two","channelId":"one",""")]
    [InlineData("""{"channelId":"one","serviceUrl":"https://one.example","SERVICEURL":"https://two.example","serviceUrl":"https://one.example",""")]
    [InlineData("""{"conversation":{"id":"one","ID":"two","id":"one"},""")]
    [InlineData("""{"from":{"id":"one"},"From":{"id":"two"},"from":{"id":"one"},""")]
    [InlineData("""{"deliveryMode":"expectReplies","DeliveryMode":"normal","deliveryMode":"expectReplies",""")]
    [InlineData("""{"Text":"<at>us</at> hello",""")]
    public void A_mention_that_is_taken_out_leaves_everything_else_as_it_was_checked(string beginning)
    {
        var json = beginning + Mention + "}";
        var check = ActivityJson.Read(json);
        var used = ActivityJson.Read(RecipientMention.Removed(check, json));

        (used.ChannelId, used.ServiceUrl, used.Conversation?.Id, used.From?.Id, used.DeliveryMode).ShouldBe(
            (check.ChannelId, check.ServiceUrl, check.Conversation?.Id, check.From?.Id, check.DeliveryMode));
        used.Text.ShouldBe("hello");
    }

    [Theory]
    [InlineData("""{"text":"<at>us</at> hello","Text":"<at>us</at> hello",""", "")]
    [InlineData("{", ""","Text":"<at>us</at> bye" """)]
    [InlineData("{", ""","Entities":[{"type":"mention","text":"<at>us</at>","mentioned":{"id":"us"}}]""")]
    public void A_mention_is_taken_out_in_any_case_of_letters(string beginning, string ending)
    {
        var json = beginning + Mention + ending + "}";

        var used = ActivityJson.Read(RecipientMention.Removed(ActivityJson.Read(json), json));

        used.Text.ShouldNotBeNull().ShouldNotContain("us");
        used.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_known_survives_a_mention_that_is_taken_out()
    {
        var json = "{" + Mention + """
            ,"channelData":{"tenant":{"id":"t"}},"from":{"id":"one","aadObjectId":"a","more":[1]},"$ref":"x","more":{"date":"2026-01-02T03:04:05+02:00"}}
            """;

        var used = JObject.Parse(RecipientMention.Removed(ActivityJson.Read(json), json));

        foreach (var kept in (string[])["channelData", "from", "$ref", "more", "recipient"])
        {
            JToken.DeepEquals(used[kept], JObject.Parse(json)[kept]).ShouldBeTrue(kept);
        }
    }
}
