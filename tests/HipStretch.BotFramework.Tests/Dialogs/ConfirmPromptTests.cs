using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class ConfirmPromptTests
{
    private static readonly PromptOptions Ready = new() { Prompt = MessageFactory.Text("Ready?") };

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes!", true)]
    [InlineData("yeah", true)]
    [InlineData("y", true)]
    [InlineData("sure", true)]
    [InlineData("ok", true)]
    [InlineData("yep, go on", true)]
    [InlineData("no", false)]
    [InlineData("n", false)]
    [InlineData("nope", false)]
    [InlineData("No thanks", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    public async Task A_yes_or_a_no_is_understood(string said, bool expected) => (await AnswerAsync(said)).ShouldBe(expected);

    [Theory]
    [InlineData("purple")]
    [InlineData("my knee")]
    public async Task Anything_else_is_asked_about_again(string said) => (await AnswerAsync(said)).ShouldBeNull();

    [Fact]
    public async Task The_choices_are_written_out_where_the_channel_has_no_buttons()
    {
        var client = With(new ConfirmPrompt("ready", defaultLocale: "en-us"), Ready);

        (await client.SayAsync("hi")).ShouldBe("Ready? (1) Yes or (2) No");
    }

    [Fact]
    public async Task The_choices_are_suggested_actions_where_the_channel_has_them()
    {
        var client = new DialogTestClient(Channels.Webchat, new ConfirmPrompt("ready"), Ready);

        var question = await client.SendActivityAsync<IMessageActivity>("hi");

        question!.Text.ShouldBe("Ready?");
        question.SuggestedActions!.Actions!.Select(action => action.Title).ShouldBe(["Yes", "No"]);
    }

    [Fact]
    public async Task The_choices_follow_the_culture_of_the_conversation()
    {
        var client = With(new ConfirmPrompt("ready"), Ready);

        var hello = new Activity(ActivityTypes.Message) { Text = "hallo", Locale = "de-DE" };

        var question = await client.SendActivityAsync<IMessageActivity>(hello);

        question!.Text.ShouldBe("Ready? (1) Ja oder (2) Nein");
    }

    [Fact]
    public async Task The_bots_own_words_are_shown_and_understood()
    {
        var prompt = new ConfirmPrompt("ready") { ConfirmChoices = Tuple.Create(new Choice("Start"), new Choice("Later")) };
        var client = With(prompt, Ready);

        (await client.SayAsync("hi")).ShouldBe("Ready? (1) Start or (2) Later");
        await client.SayAsync("later");
        client.DialogTurnResult!.Result.ShouldBe(false);
    }

    [Fact]
    public async Task A_label_said_as_it_stands_is_understood_whatever_words_it_has()
    {
        var prompt = new ConfirmPrompt("ready") { ConfirmChoices = Tuple.Create(new Choice("Yes, start"), new Choice("No, but later")) };
        var client = With(prompt, Ready);
        await client.SayAsync("hi");

        await client.SayAsync("no, but later");

        client.DialogTurnResult!.Result.ShouldBe(false);
    }

    private static async Task<object?> AnswerAsync(string said)
    {
        var client = With(new ConfirmPrompt("ready", defaultLocale: "en-us"), Ready);
        await client.SayAsync("hi");
        await client.SayAsync(said);
        return client.DialogTurnResult!.Result;
    }
}
