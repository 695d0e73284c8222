using HipStretch.BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>Answers of hundreds of thousands of characters. What takes the square of their length would take minutes.</summary>
public sealed class HostileAnswersTests
{
    private const int Length = 300_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly Choice[] Poses = [new("cat cow"), new("child's pose")];

    public static TheoryData<string> Answers =>
    [
        Repeat("a "), Repeat("cow "), "cat cow " + Repeat("cow "), Repeat("hundred and "), Repeat("last to "), Repeat("1,"),
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task An_answer_without_end_is_looked_at_in_time(string answer)
    {
        var partly = new FindChoicesOptions { AllowPartialMatches = true };
        var recognizers = Task.Run(() => ChoiceRecognizers.RecognizeChoices(answer, Poses, partly), CancellationToken.None);
        var prompts = Task.Run(async () =>
        {
            await AnswerAsync(new ChoicePrompt("p"), answer);
            await AnswerAsync(new ConfirmPrompt("p"), answer);
            await AnswerAsync(new NumberPrompt<int>("p"), answer);
            await AnswerAsync(new DateTimePrompt("p"), answer);
        }, CancellationToken.None);

        await Should.NotThrowAsync(() => Task.WhenAll(recognizers, prompts).WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    private static async Task AnswerAsync(Dialog prompt, string answer)
    {
        var client = With(prompt, new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = Poses });
        await client.SayAsync("hi");
        await client.SayAsync(answer);
    }

    private static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Length / part.Length));
}
