using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Schema;

public sealed class EntityTests
{
    [Fact]
    public void An_entity_takes_the_shape_of_an_object_and_gives_it_back()
    {
        var entity = new Entity();
        entity.SetAs(new Mention(new ChannelAccount("bot", "HipStretch"), "<at>HipStretch</at>"));

        entity.Type.ShouldBe("mention");
        var mention = entity.GetAs<Mention>();
        (mention.Mentioned!.Id, mention.Text).ShouldBe(("bot", "<at>HipStretch</at>"));
    }

    [Fact]
    public void Entities_that_say_the_same_are_equal()
    {
        var read = JsonConvert.DeserializeObject<Entity>("""{"type":"step","of":4,"step":2}""")!;
        var made = new Entity("step") { Properties = JObject.Parse("""{"step":2,"of":4}""") };

        made.Equals(read).ShouldBeTrue();
        made.GetHashCode().ShouldBe(read.GetHashCode());
        made.Equals(new Entity("step")).ShouldBeFalse();
    }

    [Fact]
    public void The_recipients_mention_is_taken_out_of_the_text()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "<at>HipStretch</at> my hip hurts",
            Recipient = new ChannelAccount("bot"),
            Entities = [new Mention(new ChannelAccount("bot"), "<at>HipStretch</at>")],
        };

        message.MentionsRecipient().ShouldBeTrue();
        message.RemoveRecipientMention().ShouldBe("my hip hurts");
        message.Text.ShouldBe("my hip hurts");
    }

    [Fact]
    public void Other_peoples_mentions_stay()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Ann</at> hurts (badly)",
            Recipient = new ChannelAccount("bot"),
            Entities = [new Mention(new ChannelAccount("ann"), "<at>Ann</at>")],
        };

        message.RemoveRecipientMention().ShouldBe("<at>Ann</at> hurts (badly)");
        message.MentionsId("ann").ShouldBeTrue();
    }
}
