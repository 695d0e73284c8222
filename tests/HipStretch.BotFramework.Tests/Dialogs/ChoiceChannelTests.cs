using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>How many choices each channel shows as buttons, and what takes their place beyond.</summary>
public sealed class ChoiceChannelTests
{
    private const string Actions = "suggested actions";
    private const string Card = "card";
    private const string Text = "text";

    [Theory]
    [InlineData(Channels.Facebook, 10, Actions)]
    [InlineData(Channels.Facebook, 11, Text)]
    [InlineData(Channels.Skype, 10, Actions)]
    [InlineData(Channels.Skype, 11, Text)]
    [InlineData(Channels.Line, 13, Actions)]
    [InlineData(Channels.Line, 14, Card)]
    [InlineData(Channels.Line, 99, Card)]
    [InlineData(Channels.Line, 100, Text)]
    [InlineData("kik", 20, Actions)]
    [InlineData("kik", 21, Text)]
    [InlineData(Channels.Slack, 100, Card)]
    [InlineData(Channels.Slack, 101, Text)]
    [InlineData(Channels.Telegram, 100, Actions)]
    [InlineData(Channels.Telegram, 101, Text)]
    [InlineData(Channels.Emulator, 100, Actions)]
    [InlineData(Channels.Webchat, 100, Actions)]
    [InlineData(Channels.Directline, 100, Actions)]
    [InlineData(Channels.DirectlineSpeech, 100, Actions)]
    [InlineData(Channels.Directline, 101, Text)]
    [InlineData(Channels.Msteams, 1, Card)]
    [InlineData(Channels.Msteams, 50, Card)]
    [InlineData(Channels.Msteams, 51, Text)]
    [InlineData("cortana", 1, Text)]
    [InlineData("sms", 1, Text)]
    [InlineData("email", 4, Text)]
    public void A_channel_gets_as_many_buttons_as_it_shows(string channel, int count, string expected) =>
        Kind(ChoiceFactory.ForChannel(channel, Choices(count), "Which?", null, null)).ShouldBe(expected);

    [Theory]
    [InlineData("personal", 3, Actions)]
    [InlineData("personal", 4, Card)]
    [InlineData("groupChat", 3, Card)]
    [InlineData("channel", 3, Card)]
    public void Teams_gets_suggested_actions_in_a_personal_conversation_only(string conversation, int count, string expected) =>
        Kind(ChoiceFactory.ForChannel(Channels.Msteams, Choices(count), "Which?", null, null, conversation, ["user"])).ShouldBe(expected);

    [Fact]
    public void Suggested_actions_name_those_who_are_to_see_them()
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, Choices(2), "Which?", null, null, "personal", ["user"]);

        message.SuggestedActions!.To.ShouldBe(["user"]);
    }

    [Theory]
    [InlineData(20, Actions)]
    [InlineData(21, Text)]
    public void A_title_of_more_than_twenty_characters_makes_text(int length, string expected) =>
        Kind(ChoiceFactory.ForChannel(Channels.Webchat, [new Choice(new string('x', length))], "Which?", null, null)).ShouldBe(expected);

    [Fact]
    public void The_title_of_the_action_counts_and_not_the_value()
    {
        var choice = new Choice(new string('x', 30)) { Action = new CardAction(ActionTypes.ImBack, "Short", value: "short") };

        Kind(ChoiceFactory.ForChannel(Channels.Webchat, [choice], "Which?", null, null)).ShouldBe(Actions);
    }

    [Fact]
    public void Every_way_of_showing_choices_keeps_the_words_to_speak_and_expects_input()
    {
        var choices = Choices(2);
        IMessageActivity[] messages =
        [
            ChoiceFactory.Inline(choices, "Which?", "Say which."),
            ChoiceFactory.List(choices, "Which?", "Say which."),
            ChoiceFactory.SuggestedAction(choices, "Which?", "Say which.", null),
            ChoiceFactory.HeroCard(choices, "Which?", "Say which."),
        ];

        messages.ShouldAllBe(message => message.Speak == "Say which." && message.InputHint == InputHints.ExpectingInput);
    }

    [Fact]
    public void A_card_has_a_button_a_choice()
    {
        var card = ChoiceFactory.HeroCard([new Choice("Left"), new Choice("Right")], "Which?")
            .Attachments!.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();

        card.Buttons!.Select(button => (button.Type, button.Title, button.Value))
            .ShouldBe([(ActionTypes.ImBack, "Left", "Left"), (ActionTypes.ImBack, "Right", "Right")]);
    }

    [Theory]
    [InlineData(Channels.Webchat, true)]
    [InlineData("cortana", false)]
    public void Only_a_channel_that_speaks_has_no_message_feed(string channel, bool expected) =>
        Channel.HasMessageFeed(channel).ShouldBe(expected);

    private static List<Choice> Choices(int count) => [.. Enumerable.Range(1, count).Select(number => new Choice($"no. {number}"))];

    private static string Kind(IMessageActivity message) =>
        message.SuggestedActions?.Actions?.Count > 0 ? Actions : message.Attachments?.Count > 0 ? Card : Text;
}
