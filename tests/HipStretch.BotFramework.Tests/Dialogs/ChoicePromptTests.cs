using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class ChoicePromptTests
{
    [Theory]
    [InlineData("Lower back", "Lower back")]
    [InlineData("it's my hip", "Hip")]
    [InlineData("3", "Buttock")]
    [InlineData("the second one", "Hip")]
    [InlineData("2nd", "Hip")]
    [InlineData("bum", "Buttock")]
    public async Task A_choice_is_made_by_name_number_place_or_synonym(string said, string expected)
    {
        var client = With(new ChoicePrompt("where", defaultLocale: "en-us"), Where());
        await client.SayAsync("hi");

        await client.SayAsync(said);

        client.DialogTurnResult!.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe(expected);
    }

    [Fact]
    public async Task Part_of_a_name_is_enough_when_the_prompt_allows_it()
    {
        var prompt = new ChoicePrompt("where") { RecognizerOptions = new FindChoicesOptions { AllowPartialMatches = true } };
        var client = With(prompt, Where());
        await client.SayAsync("hi");

        await client.SayAsync("my back");

        client.DialogTurnResult!.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe("Lower back");
    }

    [Theory]
    [InlineData("my back")]
    [InlineData("4")]
    [InlineData("the fifth")]
    public async Task What_is_no_choice_gets_the_retry_prompt_with_the_choices(string said)
    {
        var client = With(new ChoicePrompt("where", defaultLocale: "en-us"), Where());
        await client.SayAsync("hi");

        (await client.SayAsync(said)).ShouldBe("Where most? (1) Lower back, (2) Hip, or (3) Buttock");
    }

    [Theory]
    [InlineData(ListStyle.None, "Where?")]
    [InlineData(ListStyle.Inline, "Where? (1) Lower back, (2) Hip, or (3) Buttock")]
    [InlineData(ListStyle.List, "Where?\n\n   1. Lower back\n   2. Hip\n   3. Buttock")]
    [InlineData(ListStyle.SuggestedAction, "Where?")]
    public async Task The_choices_are_shown_in_the_style_asked_for(ListStyle style, string expected)
    {
        var options = Where();
        options.Style = style;

        (await With(new ChoicePrompt("where", defaultLocale: "en-us"), options).SayAsync("hi")).ShouldBe(expected);
    }

    [Fact]
    public async Task On_teams_in_a_channel_the_choices_are_buttons_of_a_card_that_asks()
    {
        var client = new DialogTestClient(Channels.Msteams, new ChoicePrompt("where"), Where());

        var question = await client.SendActivityAsync<IMessageActivity>("hi");

        var card = question!.Attachments!.ShouldHaveSingleItem().Content.ShouldBeOfType<HeroCard>();
        card.Text.ShouldBe("Where?");
        card.Buttons!.Select(button => button.Title).ShouldBe(["Lower back", "Hip", "Buttock"]);
    }

    [Fact]
    public async Task The_question_given_in_the_options_is_left_as_it_was()
    {
        var options = Where();

        await With(new ChoicePrompt("where"), options).SayAsync("hi");

        options.Prompt!.Text.ShouldBe("Where?");
    }

    [Fact]
    public async Task The_bots_own_words_stand_between_the_choices()
    {
        var words = new ChoiceFactoryOptions("; ", " / ", "; otherwise ", includeNumbers: false);
        var prompt = new ChoicePrompt("where") { ChoiceOptions = words };

        (await With(prompt, Where()).SayAsync("hi")).ShouldBe("Where? Lower back; Hip; otherwise Buttock");
    }

    private static PromptOptions Where() => new()
    {
        Prompt = MessageFactory.Text("Where?"),
        RetryPrompt = MessageFactory.Text("Where most?"),
        Choices = [new Choice("Lower back"), new Choice("Hip"), new Choice("Buttock") { Synonyms = ["bum", "glutes"] }],
    };
}
