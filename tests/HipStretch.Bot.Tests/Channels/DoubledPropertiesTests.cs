using HipStretch.Bot.Channels.BotFramework;
using HipStretch.Bot.Conversations;
using Newtonsoft.Json;
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
    [InlineData("""{"ENTITIES":null,""")]
    public void A_message_that_says_one_thing_twice_is_not_changed_but_refused(string beginning)
    {
        var json = beginning + Mention + "}";

        Should.Throw<JsonException>(() => RecipientMention.Removed(ActivityJson.Read(json), json));
    }

    [Fact]
    public void A_property_that_comes_twice_letter_by_letter_is_what_it_is_the_last_time()
    {
        var json = """{"from":{"id":"one"},"channelId":"one",""" + Mention + ""","from":{"id":"two"},"channelId":"two"}""";
        var check = ActivityJson.Read(json);
        var used = ActivityJson.Read(RecipientMention.Removed(check, json));

        (check.From?.Id, check.ChannelId).ShouldBe(("two", "two"));
        (used.From?.Id, used.ChannelId).ShouldBe(("two", "two"));
        used.Text.ShouldBe("hello");
    }

    [Fact]
    public void A_mention_is_taken_out_in_any_case_of_letters()
    {
        const string Json = """
            {"type":"message","recipient":{"id":"us"},"Text":"<at>us</at> hello","Entities":[{"Type":"Mention","Text":"<at>us</at>","Mentioned":{"ID":"us"}}]}
            """;

        var used = ActivityJson.Read(RecipientMention.Removed(ActivityJson.Read(Json), Json));

        used.Text.ShouldBe("hello");
        used.Entities.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_not_known_survives_a_mention_that_is_taken_out()
    {
        var json = "{" + Mention + """
            ,"channelData":{"tenant":{"id":"t"}},"from":{"id":"one","aadObjectId":"a","more":[1]},"$ref":"x","more":{"date":"2026-01-02T03:04:05+02:00"},
            "localTimestamp":"1965-02-27T20:53:33.9281433-11:57","textFormat":-6,"name":null}
            """;

        var used = ActivityJson.Object(RecipientMention.Removed(ActivityJson.Read(json), json));

        foreach (var kept in (string[])["channelData", "from", "$ref", "more", "recipient", "localTimestamp", "textFormat", "name"])
        {
            JToken.DeepEquals(used[kept], ActivityJson.Object(json)[kept]).ShouldBeTrue(kept);
        }
    }
}
