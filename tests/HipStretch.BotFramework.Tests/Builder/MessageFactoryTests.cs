using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Words_make_a_message_that_accepts_input()
    {
        var message = MessageFactory.Text("Hold.", "Hold here.");

        (message.Type, message.Text, message.Speak, message.InputHint).ShouldBe(("message", "Hold.", "Hold here.", "acceptingInput"));
        MessageFactory.Text("Ready?", inputHint: InputHints.ExpectingInput).InputHint.ShouldBe("expectingInput");
    }

    [Fact]
    public void Suggested_words_become_buttons_that_say_them()
    {
        var button = MessageFactory.SuggestedActions(["Yes", "No"], "Ready?").SuggestedActions!.Actions![1];

        (button.Type, button.Title, button.Value).ShouldBe(("imBack", "No", "No"));
    }

    [Fact]
    public void Suggested_actions_can_be_for_some_of_the_people_only()
    {
        MessageFactory.SuggestedActions(["Yes"], "Ready?", null, null, ["ann"]).SuggestedActions!.To.ShouldBe(["ann"]);
        MessageFactory.SuggestedActions(["Yes"], "Ready?").SuggestedActions!.To.ShouldBeNull();
    }

    [Fact]
    public void Attachments_are_a_list_or_a_carousel()
    {
        Attachment[] cards = [new HeroCard("a").ToAttachment(), new HeroCard("b").ToAttachment()];

        MessageFactory.Attachment(cards).AttachmentLayout.ShouldBe("list");
        MessageFactory.Carousel(cards).AttachmentLayout.ShouldBe("carousel");
        MessageFactory.Carousel(cards).Attachments!.Count.ShouldBe(2);
        MessageFactory.Attachment(cards[0], "Look").Text.ShouldBe("Look");
    }

    [Fact]
    public void A_picture_is_an_attachment_with_an_address()
    {
        var picture = MessageFactory.ContentUrl("https://a/b.png", "image/png", "pose").Attachments!.Single();

        (picture.ContentUrl, picture.ContentType, picture.Name).ShouldBe(("https://a/b.png", "image/png", "pose"));
    }
}
