using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using HipStretch.BotFramework.Tests.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>What our recognisers understand otherwise than those of Recognizers.Text.</summary>
public sealed class OwnRecognizersTests
{
    private static readonly string[] Poses = ["Child's pose", "Cat cow", "Figure four stretch"];

    [Theory]
    [InlineData("the last one", 2)]
    [InlineData("second to last", 1)]
    public void Own_recogniser_places_are_counted_from_the_end(string said, int expected) =>
        ChoiceRecognizers.RecognizeChoices(said, Poses).ShouldHaveSingleItem().Resolution.Index.ShouldBe(expected);

    [Theory]
    [InlineData("just a second")]
    [InlineData("not that one")]
    public void Own_recogniser_words_that_only_look_like_numbers_choose_nothing(string said) =>
        ChoiceRecognizers.RecognizeChoices(said, Poses).ShouldBeEmpty();

    [Theory]
    [InlineData("1+1")]
    [InlineData("3-1")]
    [InlineData("IIF(1=1, 2, 3)")]
    [InlineData("LEN('ab')")]
    [InlineData("__proto__ ' or 1=1 --")]
    public void Fault_9_text_is_compared_and_never_evaluated(string said) =>
        ChoiceRecognizers.RecognizeChoices(said, Poses).ShouldAllBe(found => said.Contains($"{found.Resolution.Index + 1}"));

    [Theory]
    [InlineData("not sure")]
    [InlineData("I don't know")]
    [InlineData("no idea")]
    [InlineData("yes and no")]
    [InlineData("the right hip")]
    public async Task Own_recogniser_an_unsure_answer_is_neither_yes_nor_no(string said)
    {
        var client = With(new ConfirmPrompt("ready", defaultLocale: "en-us"), new PromptOptions { Prompt = MessageFactory.Text("Ready?") });
        await client.SayAsync("hi");
        await client.SayAsync(said);

        client.DialogTurnResult!.Result.ShouldBeNull();
    }
}
