using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Schema;

public sealed class AddressingTests
{
    private static Activity Heard() => new(ActivityTypes.Message)
    {
        Id = "in-1",
        ChannelId = "test",
        ServiceUrl = "https://test",
        Locale = "en-GB",
        Conversation = new ConversationAccount(id: "c"),
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
    };

    [Fact]
    public void A_reference_sees_the_sender_as_the_user()
    {
        var reference = Heard().GetConversationReference();

        (reference.ActivityId, reference.ChannelId, reference.ServiceUrl, reference.Locale)
            .ShouldBe(("in-1", "test", "https://test", "en-GB"));
        (reference.User!.Id, reference.Bot!.Id, reference.Conversation!.Id).ShouldBe(("user", "bot", "c"));
    }

    [Fact]
    public void What_the_bot_says_goes_from_the_bot_and_answers()
    {
        var said = new Activity(ActivityTypes.Message).ApplyConversationReference(Heard().GetConversationReference());

        (said.From!.Id, said.Recipient!.Id, said.ReplyToId, said.Id).ShouldBe(("bot", "user", "in-1", null));
        said.Locale.ShouldBe("en-GB");
    }

    [Fact]
    public void What_the_bot_hears_goes_to_the_bot_and_takes_the_id()
    {
        var heard = new Activity(ActivityTypes.Event).ApplyConversationReference(Heard().GetConversationReference(), isIncoming: true);

        (heard.From!.Id, heard.Recipient!.Id, heard.ReplyToId, heard.Id).ShouldBe(("user", "bot", null, "in-1"));
    }

    [Fact]
    public void A_reply_goes_back_to_the_sender()
    {
        var reply = Heard().CreateReply("Where does it hurt?");

        (reply.Type, reply.Text, reply.ReplyToId, reply.Locale).ShouldBe(("message", "Where does it hurt?", "in-1", "en-GB"));
        (reply.From!.Id, reply.Recipient!.Id, reply.Conversation!.Id).ShouldBe(("bot", "user", "c"));
        Heard().CreateReply().Text.ShouldBe(string.Empty);
        Heard().CreateTrace("n", 1).AsTraceActivity()!.Recipient!.Id.ShouldBe("user");
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in-1")]
    public void A_conversation_update_on_web_chat_is_not_replied_to(string channel, string? answered)
    {
        var update = Heard();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channel;

        update.GetConversationReference().ActivityId.ShouldBe(answered);
        update.CreateReply().ReplyToId.ShouldBe(answered);
    }

    [Fact]
    public void A_continuation_is_an_event_with_an_id_of_its_own()
    {
        var reference = Heard().GetConversationReference();
        var first = reference.GetContinuationActivity();

        (first.Type, first.Name, first.From!.Id, first.Recipient!.Id).ShouldBe(("event", "ContinueConversation", "user", "bot"));
        first.RelatesTo.ShouldBeSameAs(reference);
        first.Id.ShouldNotBe(reference.GetContinuationActivity().Id);
    }

    [Fact]
    public void A_reply_can_be_referred_to() =>
        Heard().GetReplyConversationReference(new ResourceResponse("out-1")).ActivityId.ShouldBe("out-1");
}
