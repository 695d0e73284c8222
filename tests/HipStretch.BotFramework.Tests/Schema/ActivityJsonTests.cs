using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Schema;

public sealed class ActivityJsonTests
{
    private static readonly JsonSerializerSettings Wire = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
    };

    [Theory]
    [InlineData("""{"type":"message","id":"1","text":"ow","somethingNew":{"deep":[1,2]}}""")]
    [InlineData("""{"type":"message","from":{"id":"u","name":"U","favourite":"tea"}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"c","isGroup":false,"room":7}}""")]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"https://a/b","size":3}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"hipstretch/ask","facts":["bladder"],"kind":"yes-no"}]}""")]
    [InlineData("""{"type":"message","when":"2026-01-02T03:04:05+05:00"}""")]
    public void What_the_protocol_does_not_know_survives(string json)
    {
        var written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Activity>(json, Wire), Wire);

        JToken.DeepEquals(Parse(written), Parse(json)).ShouldBeTrue(written);
    }

    [Fact]
    public void Names_are_the_protocols()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            ChannelId = "test",
            ServiceUrl = "https://test",
            ReplyToId = "1",
            InputHint = InputHints.ExpectingInput,
            DeliveryMode = DeliveryModes.ExpectReplies,
            SuggestedActions = new SuggestedActions(
                actions: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes", imageAltText: "a tick")]),
        };

        JToken.DeepEquals(
            Parse(JsonConvert.SerializeObject(message, Wire)),
            Parse("""
                {
                  "type": "message", "serviceUrl": "https://test", "channelId": "test", "replyToId": "1",
                  "inputHint": "expectingInput", "deliveryMode": "expectReplies",
                  "suggestedActions": { "actions": [{ "type": "imBack", "title": "Yes", "imageAltText": "a tick", "value": "yes" }] }
                }
                """)).ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_property_can_be_read()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"event","mood":"sore"}""", Wire)!;

        activity.Properties["mood"]!.Value<string>().ShouldBe("sore");
        new Activity().Properties.Count.ShouldBe(0);
    }

    [Fact]
    public void A_card_is_attached_under_its_type()
    {
        var card = new HeroCard("Child's pose", images: [new CardImage("https://a/b.svg", "kneeling")]).ToAttachment();

        card.ContentType.ShouldBe("application/vnd.microsoft.card.hero");
        JToken.Parse(JsonConvert.SerializeObject(card.Content, Wire)).ToString(Formatting.None)
            .ShouldBe("""{"title":"Child's pose","images":[{"url":"https://a/b.svg","alt":"kneeling"}]}""");
        new ThumbnailCard("t").ToAttachment().ContentType.ShouldBe("application/vnd.microsoft.card.thumbnail");
    }

    private static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.Load(reader);
    }
}
