using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class HostileLocaleTests
{
    public static TheoryData<string?> Locales =>
    [
        (string?)null, "", " ", "-", "bad_locale_!!", "xx-yy", "en\0us", new string('z', 10_000), "../../etc/passwd",
    ];

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Fault_5_every_prompt_answers_a_hostile_locale_in_english(string? locale)
    {
        (await AnswerAsync(new ChoicePrompt("p"), "2", locale)).ShouldBeOfType<FoundChoice>().Value.ShouldBe("No");
        (await AnswerAsync(new ConfirmPrompt("p"), "yes", locale)).ShouldBe(true);
        (await AnswerAsync(new NumberPrompt<double>("p"), "3.5", locale)).ShouldBe(3.5);
        (await AnswerAsync(new TextPrompt("p"), "hip", locale)).ShouldBe("hip");
        (await AnswerAsync(new DateTimePrompt("p"), "8 pm", locale)).ShouldBeAssignableTo<IList<DateTimeResolution>>()!.Count.ShouldBe(1);
    }

    private static async Task<object?> AnswerAsync(Dialog prompt, string said, string? locale)
    {
        var client = With(prompt, new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = [new Choice("Yes"), new Choice("No")] });
        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = "hi", Locale = locale });
        await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = said, Locale = locale });
        return client.DialogTurnResult!.Result;
    }
}
