using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static readonly Choice[] Two = [new("Left"), new("Right")];
    private static readonly Choice[] Four = [new("Heat"), new("Ice"), new("Rest"), new("Move")];

    [Fact]
    public void Web_chat_gets_suggested_actions_that_say_the_value()
    {
        var message = ChoiceFactory.ForChannel(Channels.Webchat, Four, "Which?");

        message.Text.ShouldBe("Which?");
        var action = message.SuggestedActions!.Actions![1];
        (action.Type, action.Title, action.Value).ShouldBe((ActionTypes.ImBack, "Ice", "Ice"));
        message.InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public void Teams_gets_a_card()
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, Four, "Which?");

        message.Text.ShouldBeNull();
        message.Attachments!.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>().Text.ShouldBe("Which?");
    }

    [Fact]
    public void A_channel_without_buttons_gets_a_sentence_up_to_three_and_a_list_beyond()
    {
        ChoiceFactory.ForChannel("sms", Two, "Side?").Text.ShouldBe("Side? (1) Left or (2) Right");
        ChoiceFactory.ForChannel("sms", Four, "Which?").Text.ShouldBe("Which?\n\n   1. Heat\n   2. Ice\n   3. Rest\n   4. Move");
    }

    [Fact]
    public void A_title_too_long_for_a_button_makes_a_list()
    {
        var message = ChoiceFactory.ForChannel(Channels.Webchat, [new Choice("Somewhere between the two"), new Choice("Hip")], "Where?");

        message.SuggestedActions.ShouldBeNull();
        message.Text.ShouldBe("Where?\n\n   1. Somewhere between the two\n   2. Hip");
    }

    [Fact]
    public void A_list_without_numbers_has_dashes() =>
        ChoiceFactory.List(Two, "Side?", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text
            .ShouldBe("Side?\n\n   - Left\n   - Right");

    [Fact]
    public void A_choices_own_action_is_used_as_it_is()
    {
        var start = new CardAction(ActionTypes.MessageBack, "Start", text: "start the routine");

        var message = ChoiceFactory.SuggestedAction([new Choice("start") { Action = start }]);

        message.SuggestedActions!.Actions!.ShouldHaveSingleItem().ShouldBeSameAs(start);
    }

    [Theory]
    [InlineData(Channels.Facebook, 10, true)]
    [InlineData(Channels.Facebook, 11, false)]
    [InlineData(Channels.Directline, 100, true)]
    [InlineData(Channels.Msteams, 2, false)]
    [InlineData("sms", 1, false)]
    public void Channels_differ_in_the_suggested_actions_they_show(string channel, int count, bool expected) =>
        Channel.SupportsSuggestedActions(channel, count).ShouldBe(expected);

    [Fact]
    public void Teams_shows_up_to_three_suggested_actions_to_one_person()
    {
        Channel.SupportsSuggestedActions(Channels.Msteams, 3, "personal").ShouldBeTrue();
        Channel.SupportsSuggestedActions(Channels.Msteams, 4, "personal").ShouldBeFalse();
        Channel.SupportsSuggestedActions(Channels.Msteams, 3, "channel").ShouldBeFalse();
    }
}
